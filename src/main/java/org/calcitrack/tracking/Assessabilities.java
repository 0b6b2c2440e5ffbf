package org.calcitrack.tracking;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.Site;
import org.calcitrack.annotation.VisitSeals;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers said a visit's films can show of a place; the last statement about a place and visit counts. */
@Service
@Transactional
public class Assessabilities {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final AssessabilityTable statements;
    private final Visits visits;
    private final VisitSeals seals;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assessabilities(
            AssessabilityTable statements,
            Visits visits,
            VisitSeals seals,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.visits = visits;
        this.seals = seals;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** The statements that count, at most one for each place and visit. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Collection<Assessability> of(PatientId patient) {
        Map<List<Object>, Assessability> last = new LinkedHashMap<>();
        statements.of(patient).forEach(stated -> last.put(key(stated.visitId(), stated.site(), stated.side()), stated));
        return last.values();
    }

    private static List<Object> key(VisitId visit, Site site, Side side) {
        return List.of(visit, site, side);
    }

    /**
     * Says what the films of a visit can show of a place.
     *
     * @throws TrackingRefused when it is not assessable and nothing says why
     * @throws NotFound when there is no such visit
     */
    @PreAuthorize(WRITERS)
    public Assessability state(PatientId patient, StateAssessability command) {
        if (visits.of(patient).stream().noneMatch(visit -> visit.id().equals(command.visitId()))) {
            throw new NotFound(command.visitId());
        }
        seals.refuseChange(command.visitId());
        var stated = new Assessability(
                AssessabilityId.random(),
                patient,
                command.visitId(),
                command.site(),
                command.side(),
                command.verdict(),
                command.reason(),
                currentAccount.get().id(),
                clock.instant());
        statements.add(stated);
        events.publishEvent(new AssessabilityStated(stated.id()));
        return stated;
    }

    /**
     * Takes a statement back: what was said before it counts again, or else what the films say.
     *
     * @throws NotFound when no such statement stands
     */
    @PreAuthorize(WRITERS)
    public void takeBack(AssessabilityId id) {
        statements.visitOf(id).ifPresent(seals::refuseChange);
        if (!statements.remove(id, clock.instant())) {
            throw new NotFound(id);
        }
        events.publishEvent(new AssessabilityTakenBack(id));
    }

    /**
     * Puts a statement back that was taken back.
     *
     * @throws NotFound when no such statement was taken back
     */
    @PreAuthorize(WRITERS)
    public void putBack(AssessabilityId id) {
        statements.visitOf(id).ifPresent(seals::refuseChange);
        if (!statements.restore(id)) {
            throw new NotFound(id);
        }
        events.publishEvent(new AssessabilityStated(id));
    }
}
