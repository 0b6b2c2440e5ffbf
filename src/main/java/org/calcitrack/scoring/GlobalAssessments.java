package org.calcitrack.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Visit;
import org.calcitrack.patient.VisitId;
import org.calcitrack.patient.Visits;
import org.calcitrack.scoring.GlobalAssessment.Answer;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What physicians say of the change as a whole; every statement is kept, a reader's last one of a visit counts. */
@Service
@Transactional
public class GlobalAssessments {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final AssessmentTable statements;
    private final Visits visits;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GlobalAssessments(
            AssessmentTable statements,
            Visits visits,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.visits = visits;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** The last statement of each reader about each visit, in the order in which they were made. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<GlobalAssessment> of(PatientId patient) {
        Map<List<Object>, GlobalAssessment> last = new LinkedHashMap<>();
        for (var said : statements.of(patient)) {
            List<Object> whose = List.of(said.visitId(), said.statedBy());
            last.remove(whose);
            last.put(whose, said);
        }
        return List.copyOf(last.values());
    }

    /** The visits that a visit can be compared with, oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Visit> earlier(VisitId visit) {
        var judged = visits.find(visit);
        return visits.of(judged.patientId()).stream()
                .filter(other -> other.date().isBefore(judged.date()))
                .toList();
    }

    /**
     * Says how the calcinosis changed from an earlier day to a visit.
     *
     * @param comparedOn the day of an earlier visit
     * @param remark at most 300 characters
     * @throws ScoringRefused when there was no visit on that day before
     */
    @PreAuthorize(WRITERS)
    public GlobalAssessment state(VisitId visit, LocalDate comparedOn, Answer answer, String remark) {
        var judged = visits.find(visit);
        if (earlier(visit).stream().noneMatch(other -> other.date().equals(comparedOn))) {
            throw ScoringRefused.answer();
        }
        var said = new GlobalAssessment(
                GlobalAssessmentId.random(),
                judged.patientId(),
                visit,
                comparedOn,
                answer,
                remark,
                currentAccount.get().id(),
                clock.instant());
        statements.add(said);
        events.publishEvent(new GlobalAssessmentStated(said.id()));
        return said;
    }

    /**
     * Takes one's own statement back; the one before counts again.
     *
     * @throws NotFound when no such statement of the current reader stands
     */
    @PreAuthorize(WRITERS)
    public void takeBack(GlobalAssessmentId id) {
        Optional<GlobalAssessment> mine = statements.find(id).filter(said -> said.statedBy()
                .equals(currentAccount.get().id()));
        if (mine.isEmpty() || !statements.remove(id, clock.instant())) {
            throw new NotFound(id);
        }
        events.publishEvent(new GlobalAssessmentTakenBack(id));
    }
}
