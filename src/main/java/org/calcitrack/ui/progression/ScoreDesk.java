package org.calcitrack.ui.progression;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.calcitrack.account.AccountId;
import org.calcitrack.account.Accounts;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.account.Role;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Visit;
import org.calcitrack.patient.VisitId;
import org.calcitrack.reading.RoutineReadings;
import org.calcitrack.scoring.GlobalAssessment;
import org.calcitrack.scoring.GlobalAssessmentId;
import org.calcitrack.scoring.GlobalAssessments;
import org.calcitrack.scoring.Protocol;
import org.calcitrack.scoring.Protocols;
import org.calcitrack.scoring.Scores;
import org.calcitrack.scoring.VisitScore;
import org.springframework.stereotype.Component;

/** What the progression screen asks about scores and about physicians' judgements beside them. */
@Component
class ScoreDesk {

    private final Protocols protocols;
    private final Scores scores;
    private final GlobalAssessments assessments;
    private final RoutineReadings readings;
    private final Accounts accounts;
    private final CurrentAccount currentAccount;

    ScoreDesk(
            Protocols protocols,
            Scores scores,
            GlobalAssessments assessments,
            RoutineReadings readings,
            Accounts accounts,
            CurrentAccount currentAccount) {
        this.protocols = protocols;
        this.scores = scores;
        this.assessments = assessments;
        this.readings = readings;
        this.accounts = accounts;
        this.currentAccount = currentAccount;
    }

    List<Protocol> protocols() {
        return protocols.all();
    }

    boolean mayMakeProtocols() {
        return currentAccount.get().role() == Role.ADMINISTRATOR;
    }

    Protocol makeVersion(Protocol basis, Protocols.Revision revision) {
        return protocols.define(basis, revision);
    }

    /** The current protocol of which most is scored at any visit; among equals the first. */
    Protocol mostUsed(PatientId patient) {
        return protocols.current().stream()
                .max(Comparator.comparing((Protocol protocol) -> most(patient, protocol))
                        .thenComparing(Comparator.comparing(Protocol::key).reversed()))
                .orElseThrow();
    }

    private long most(PatientId patient, Protocol protocol) {
        return scores.of(patient, protocol).stream()
                .mapToLong(VisitScore::scored)
                .max()
                .orElse(0);
    }

    List<VisitScore> scores(PatientId patient, Protocol protocol) {
        return scores.of(patient, protocol);
    }

    List<GlobalAssessment> assessments(PatientId patient) {
        return assessments.of(patient);
    }

    List<Visit> earlier(VisitId visit) {
        return assessments.earlier(visit);
    }

    GlobalAssessmentId judge(VisitId visit, LocalDate comparedOn, GlobalAssessment.Answer answer, String remark) {
        return assessments.state(visit, comparedOn, answer, remark).id();
    }

    void takeBack(GlobalAssessmentId id) {
        assessments.takeBack(id);
    }

    String who(AccountId account) {
        return accounts.displayName(account);
    }

    boolean isMine(GlobalAssessment said) {
        return said.statedBy().equals(currentAccount.get().id());
    }

    /** How long the visit was read, idle time left out; empty while nobody read it. */
    Optional<Duration> readFor(VisitId visit) {
        return readings.of(visit).map(reading -> reading.latest().active()).filter(Duration::isPositive);
    }
}
