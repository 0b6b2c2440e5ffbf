package org.calcitrack.tracking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.annotation.Site;
import org.calcitrack.annotation.VisitSeals;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's deposits and which sightings show them; linking is undone like every other step on a film. */
@Service
@Transactional
public class Deposits {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final DepositTable deposits;
    private final IdentificationTable links;
    private final IdentificationChange change;
    private final Sightings sightings;
    private final Visits visits;
    private final VisitSeals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deposits(
            DepositTable deposits,
            IdentificationTable links,
            IdentificationChange change,
            Sightings sightings,
            Visits visits,
            VisitSeals seals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deposits = deposits;
        this.links = links;
        this.change = change;
        this.sightings = sightings;
        this.visits = visits;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One deposit.
     *
     * @throws NotFound when there is none with this identity
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Deposit find(DepositId id) {
        return deposits.find(id).orElseThrow(() -> new NotFound(id));
    }

    /** The deposit that a sighting shows, if a reader said so. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Deposit> of(SightingId sighting) {
        return links.depositOf(sighting).flatMap(deposits::find);
    }

    /** The deposits that at least one sighting shows, by number. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Deposit> ofPatient(PatientId patient) {
        var shown =
                identifications(patient).stream().map(Identification::depositId).collect(Collectors.toSet());
        return deposits.everOf(patient).stream()
                .filter(deposit -> shown.contains(deposit.id()))
                .toList();
    }

    /** Which sighting shows which deposit, and which one measures it at its visit. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Identification> identifications(PatientId patient) {
        return Identifications.of(sightings.ofPatient(patient), links.of(patient));
    }

    /** The deposits that a sighting may show: same site and side first, the last seen first among equals. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Candidate> candidates(SightingId id) {
        var sighting = sightings.find(id);
        var patient = sighting.patientId();
        var course = new Course(sightings.ofPatient(patient), identifications(patient), visits.of(patient));
        return Candidates.ranked(sighting, deposits.everOf(patient), course);
    }

    /**
     * Opens a new deposit, at the site and side of the sighting that shows it.
     *
     * @throws TrackingRefused when the sighting was removed
     */
    @PreAuthorize(WRITERS)
    public Deposit open(SightingId id) {
        var deposit = number(id);
        change.apply(sightings.find(id), Optional.of(deposit.id()));
        return deposit;
    }

    /** A new deposit that nothing shows yet. */
    Deposit number(SightingId id) {
        var deposit = numbered(present(id));
        events.publishEvent(new DepositOpened(deposit.id()));
        return deposit;
    }

    /**
     * Says that a sighting shows a known deposit.
     *
     * @throws TrackingRefused when it is another patient's, or the film shows that deposit already
     */
    @PreAuthorize(WRITERS)
    public Deposit identify(SightingId id, DepositId depositId) {
        var sighting = present(id);
        var deposit = find(depositId);
        if (!deposit.patientId().equals(sighting.patientId())) {
            throw TrackingRefused.otherPatient();
        }
        change.apply(sighting, Optional.of(depositId));
        return deposit;
    }

    /** Says that it is not known which deposit a sighting shows. */
    @PreAuthorize(WRITERS)
    public void separate(SightingId id) {
        change.apply(sightings.find(id), Optional.empty());
    }

    /**
     * Chooses the sighting whose size is the deposit's size at its visit, where several films show it.
     *
     * @throws TrackingRefused when the sighting shows no known deposit
     */
    @PreAuthorize(WRITERS)
    public void measureBy(SightingId id) {
        var sighting = present(id);
        links.depositOf(sighting.id()).orElseThrow(TrackingRefused::notIdentified);
        seals.refuseChange(sighting.visitId());
        links.choose(id, clock.instant());
        events.publishEvent(new MeasuringSightingChosen(id));
    }

    /** Corrects where a deposit lies. */
    @PreAuthorize(WRITERS)
    public Deposit place(DepositId id, Site site, Side side) {
        var placed = find(id).at(site, side);
        links.of(placed.patientId()).stream()
                .filter(link -> link.depositId().equals(id))
                .forEach(link ->
                        seals.refuseChange(sightings.find(link.sightingId()).visitId()));
        deposits.place(placed);
        events.publishEvent(new DepositPlaced(id));
        return placed;
    }

    private Sighting present(SightingId id) {
        var sighting = sightings.find(id);
        if (sighting.removed()) {
            throw TrackingRefused.sightingRemoved();
        }
        return sighting;
    }

    /** Two readers may reach for the same number at once: the database gives it to one, the other takes the next. */
    private Deposit numbered(Sighting sighting) {
        while (true) {
            var deposit = new Deposit(
                    DepositId.random(),
                    sighting.patientId(),
                    deposits.nextNumber(sighting.patientId()),
                    sighting.site(),
                    sighting.side(),
                    TrackingUid.of(UUID.randomUUID()),
                    clock.instant());
            if (deposits.add(deposit)) {
                return deposit;
            }
        }
    }
}
