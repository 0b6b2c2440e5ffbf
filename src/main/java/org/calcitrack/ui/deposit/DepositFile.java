package org.calcitrack.ui.deposit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.account.AccountId;
import org.calcitrack.account.Accounts;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.PatientId;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.Identification;
import org.calcitrack.tracking.Lineage;
import org.calcitrack.tracking.LineageEvent;
import org.calcitrack.tracking.LineageEventId;
import org.calcitrack.tracking.RecordLineage;
import org.springframework.stereotype.Component;

/** Everything kept about one deposit, and what its reader does with it. */
@Component
class DepositFile {

    private final Deposits deposits;
    private final Lineage lineage;
    private final Sightings sightings;
    private final Radiographs radiographs;
    private final Accounts accounts;

    DepositFile(Deposits deposits, Lineage lineage, Sightings sightings, Radiographs radiographs, Accounts accounts) {
        this.deposits = deposits;
        this.lineage = lineage;
        this.sightings = sightings;
        this.radiographs = radiographs;
        this.accounts = accounts;
    }

    Deposit find(DepositId id) {
        return deposits.find(id);
    }

    List<Deposit> allOf(PatientId patient) {
        return deposits.ofPatient(patient);
    }

    /**
     * A sighting of the deposit.
     *
     * @param measuring whether its size is the deposit's at its visit
     * @param alone whether it is the only one at its visit
     */
    record Seen(Sighting sighting, Radiograph film, boolean measuring, boolean alone) {}

    /** Its sightings, oldest visit first, the measuring one first within a visit. */
    List<Seen> sightingsOf(Deposit deposit) {
        List<Identification> shown = deposits.identifications(deposit.patientId()).stream()
                .filter(each -> each.depositId().equals(deposit.id()))
                .toList();
        Map<SightingId, Sighting> known = sightings.ofPatient(deposit.patientId()).stream()
                .collect(Collectors.toMap(Sighting::id, sighting -> sighting));
        Map<RadiographId, Radiograph> films = radiographs.ofPatient(deposit.patientId()).stream()
                .collect(Collectors.toMap(Radiograph::id, film -> film));
        return shown.stream()
                .flatMap(each -> Optional.ofNullable(known.get(each.sightingId())).stream()
                        .flatMap(sighting -> Optional.ofNullable(films.get(sighting.radiographId())).stream()
                                .map(film -> new Seen(sighting, film, each.measuring(), isAlone(each, shown)))))
                .sorted(Comparator.comparing((Seen seen) -> seen.film().acquiredOn())
                        .thenComparing(seen -> !seen.measuring())
                        .thenComparing(seen -> seen.film().title()))
                .toList();
    }

    private static boolean isAlone(Identification one, List<Identification> all) {
        return all.stream().filter(each -> each.visitId().equals(one.visitId())).count() == 1;
    }

    void measureBy(SightingId sighting) {
        deposits.measureBy(sighting);
    }

    /**
     * An event of the deposit.
     *
     * @param withdrawn whether it was taken back
     */
    record Event(LineageEvent event, String who, boolean withdrawn) {}

    /** What became of it, oldest first; what was taken back stands among the rest. */
    List<Event> eventsOf(Deposit deposit) {
        List<LineageEvent> standing = lineage.of(deposit.patientId());
        List<LineageEvent> withdrawn = lineage.withdrawn(deposit.patientId());
        return Stream.concat(standing.stream(), withdrawn.stream())
                .filter(event -> event.parents().contains(deposit.id())
                        || event.children().contains(deposit.id()))
                .map(event -> new Event(event, who(event.recordedBy()), withdrawn.contains(event)))
                .sorted(Comparator.comparing((Event each) -> each.event().date())
                        .thenComparing(each -> each.event().recordedAt()))
                .toList();
    }

    private String who(AccountId account) {
        return accounts.displayName(account);
    }

    LineageEventId record(RecordLineage command) {
        return lineage.record(command).id();
    }

    void takeBack(LineageEventId event) {
        lineage.remove(event);
    }

    void putBack(LineageEventId event) {
        lineage.restore(event);
    }

    /** The day to propose for what is recorded next: that of its last film. */
    LocalDate lastDay(Deposit deposit, LocalDate today) {
        List<Seen> seen = sightingsOf(deposit);
        return seen.isEmpty() ? today : seen.getLast().film().acquiredOn();
    }
}
