package org.calcitrack.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calcitrack.annotation.Measurement;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.Identification;
import org.springframework.stereotype.Component;

/** The common record of a visit as marks, so that what was signed can be read later, whatever became of it. */
@Component
class Snapshot {

    private final Radiographs radiographs;
    private final Sightings sightings;
    private final Deposits deposits;

    Snapshot(Radiographs radiographs, Sightings sightings, Deposits deposits) {
        this.radiographs = radiographs;
        this.sightings = sightings;
        this.deposits = deposits;
    }

    List<Mark> of(VisitId visit, PatientId patient) {
        var films = radiographs.ofVisit(visit);
        var labels = labels(patient);
        return IntStream.range(0, films.size())
                .boxed()
                .flatMap(i -> marks(films.get(i), i + 1, labels))
                .toList();
    }

    private Stream<Mark> marks(Radiograph film, int number, Map<SightingId, String> labels) {
        return sightings.onRadiograph(film.id()).stream()
                .map(sighting -> mark(sighting, film, number, labels.getOrDefault(sighting.id(), "?")));
    }

    private static Mark mark(Sighting sighting, Radiograph film, int number, String label) {
        String side =
                sighting.side() == Side.UNKNOWN ? "" : ", " + sighting.side().label();
        return new Mark(
                MarkId.random(),
                number,
                label,
                sighting.site().label() + side + " (" + film.title() + ")",
                sighting.outline(),
                sighting.morphology(),
                sighting.description().density(),
                sighting.measurement().map(Measurement::area));
    }

    private Map<SightingId, String> labels(PatientId patient) {
        var known = deposits.ofPatient(patient).stream().collect(Collectors.toMap(Deposit::id, Deposit::label));
        return deposits.identifications(patient).stream()
                .collect(Collectors.toMap(
                        Identification::sightingId, link -> known.getOrDefault(link.depositId(), "?")));
    }
}
