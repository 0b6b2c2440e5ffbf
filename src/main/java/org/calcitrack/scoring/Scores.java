package org.calcitrack.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.calcitrack.patient.Visits;
import org.calcitrack.tracking.Assessabilities;
import org.calcitrack.tracking.Assessability;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.Identification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out scores from what is outlined; nothing is typed in, and nothing worked out is kept. */
@Service
@Transactional(readOnly = true)
public class Scores {

    private final RegionTable regions;
    private final Radiographs radiographs;
    private final Sightings sightings;
    private final Deposits deposits;
    private final Assessabilities assessabilities;
    private final Visits visits;

    Scores(
            RegionTable regions,
            Radiographs radiographs,
            Sightings sightings,
            Deposits deposits,
            Assessabilities assessabilities,
            Visits visits) {
        this.regions = regions;
        this.radiographs = radiographs;
        this.sightings = sightings;
        this.deposits = deposits;
        this.assessabilities = assessabilities;
        this.visits = visits;
    }

    /** A patient's score at every visit that has a film of one of the protocol's regions, oldest first. */
    @PreAuthorize("isAuthenticated()")
    public List<VisitScore> of(PatientId patient, Protocol protocol) {
        return scored(facts(patient).stream(), protocol).toList();
    }

    private static Stream<VisitScore> scored(Stream<ScoreFacts> visits, Protocol protocol) {
        Scorer scorer = new Scorer(protocol);
        return visits.filter(facts -> facts.films().stream().anyMatch(film -> protocol.regions().stream()
                        .anyMatch(region -> region.shownBy(film.region(), film.side()))))
                .map(scorer::of);
    }

    /** The score of one visit; empty when no film of it shows any of the protocol's regions. */
    @PreAuthorize("isAuthenticated()")
    public Optional<VisitScore> at(VisitId visit, Protocol protocol) {
        Stream<ScoreFacts> asked = facts(visits.find(visit).patientId()).stream()
                .filter(facts -> facts.visit().equals(visit));
        return scored(asked, protocol).findFirst();
    }

    private List<ScoreFacts> facts(PatientId patient) {
        Map<VisitId, List<Radiograph>> films =
                radiographs.ofPatient(patient).stream().collect(Collectors.groupingBy(Radiograph::visitId));
        Map<RadiographId, List<ScoreFacts.Bounded>> bounded = regions.of(patient).stream()
                .map(each -> new ScoreFacts.Bounded(each.radiographId(), each.region(), each.outline()))
                .collect(Collectors.groupingBy(ScoreFacts.Bounded::film));
        Map<RadiographId, List<ScoreFacts.Seen>> seen =
                seen(patient).stream().collect(Collectors.groupingBy(ScoreFacts.Seen::film));
        Map<VisitId, List<ScoreFacts.Unseeable>> unseeable = unseeable(patient);
        return films.entrySet().stream()
                .map(visit -> new ScoreFacts(
                        visit.getKey(),
                        visit.getValue().getFirst().acquiredOn(),
                        visit.getValue().stream()
                                .map(film -> new ScoreFacts.Film(film.id(), film.region(), film.side()))
                                .toList(),
                        on(visit.getValue(), bounded),
                        on(visit.getValue(), seen),
                        unseeable.getOrDefault(visit.getKey(), List.of())))
                .sorted(Comparator.comparing(ScoreFacts::date))
                .toList();
    }

    private static <T> List<T> on(List<Radiograph> films, Map<RadiographId, List<T>> things) {
        return films.stream()
                .flatMap(film -> things.getOrDefault(film.id(), List.of()).stream())
                .toList();
    }

    /** Calcinosis only; of a known deposit the measuring sighting, so that two films never count it twice. */
    private List<ScoreFacts.Seen> seen(PatientId patient) {
        Map<SightingId, Identification> links = deposits.identifications(patient).stream()
                .collect(Collectors.toMap(Identification::sightingId, link -> link));
        Map<DepositId, Deposit> known =
                deposits.ofPatient(patient).stream().collect(Collectors.toMap(Deposit::id, deposit -> deposit));
        return sightings.ofPatient(patient).stream()
                .filter(sighting -> sighting.description().traits().nature().counts())
                .filter(sighting -> Optional.ofNullable(links.get(sighting.id()))
                        .map(Identification::measuring)
                        .orElse(true))
                .map(sighting -> seen(
                        sighting,
                        Optional.ofNullable(links.get(sighting.id())).map(link -> known.get(link.depositId()))))
                .toList();
    }

    private static ScoreFacts.Seen seen(Sighting sighting, Optional<Deposit> deposit) {
        return new ScoreFacts.Seen(
                sighting.id(),
                sighting.radiographId(),
                sighting.outline(),
                sighting.description().density(),
                deposit.map(Deposit::id),
                deposit.map(Deposit::label).orElse("?"));
    }

    /** The last statement about a place counts, so one that says it was assessed clears an earlier one. */
    private Map<VisitId, List<ScoreFacts.Unseeable>> unseeable(PatientId patient) {
        Map<List<Object>, Assessability> last = new HashMap<>();
        assessabilities.of(patient).forEach(said -> last.put(List.of(said.visitId(), said.site(), said.side()), said));
        return last.values().stream()
                .filter(said -> said.verdict() != Assessability.Verdict.ASSESSED)
                .collect(Collectors.groupingBy(
                        Assessability::visitId,
                        Collectors.mapping(
                                said -> new ScoreFacts.Unseeable(
                                        said.site(),
                                        said.side(),
                                        said.verdict() == Assessability.Verdict.NOT_ASSESSABLE,
                                        words(said)),
                                Collectors.toList())));
    }

    private static String words(Assessability said) {
        return said.site().label() + " " + said.verdict().label()
                + (said.reason().isEmpty() ? "" : ": " + said.reason());
    }
}
