package org.calcitrack.tracking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.patient.Visit;
import org.calcitrack.patient.VisitId;

/** What a patient's visits showed of each deposit. */
final class Course {

    private final Map<SightingId, Sighting> sightings;
    private final List<Identification> identifications;
    private final Map<VisitId, LocalDate> dates;

    Course(List<Sighting> sightings, List<Identification> identifications, List<Visit> visits) {
        this.sightings = sightings.stream().collect(Collectors.toMap(Sighting::id, Function.identity()));
        this.identifications = identifications;
        this.dates = visits.stream().collect(Collectors.toMap(Visit::id, Visit::date));
    }

    /** The last visit's measuring sighting of a deposit. */
    Optional<Seen> lastOf(DepositId deposit) {
        return identifications.stream()
                .filter(Identification::measuring)
                .filter(identification -> identification.depositId().equals(deposit))
                .flatMap(identification -> seen(identification).stream())
                .max(Comparator.comparing(Seen::date));
    }

    /** Whether one of a film's sightings shows the deposit. */
    boolean isOnFilmOf(Sighting sighting, DepositId deposit) {
        return identifications.stream()
                .filter(identification -> identification.depositId().equals(deposit))
                .flatMap(identification -> seen(identification).stream())
                .anyMatch(seen -> seen.sighting().radiographId().equals(sighting.radiographId()));
    }

    private Optional<Seen> seen(Identification identification) {
        return Optional.ofNullable(sightings.get(identification.sightingId()))
                .flatMap(sighting ->
                        Optional.ofNullable(dates.get(sighting.visitId())).map(date -> new Seen(sighting, date)));
    }

    record Seen(Sighting sighting, LocalDate date) {}
}
