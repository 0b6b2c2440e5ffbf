package org.calcitrack.ui.progression;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.calcitrack.account.Accounts;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.account.Role;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.calcitrack.patient.Visits;
import org.calcitrack.progression.ChangeRule;
import org.calcitrack.progression.ChangeRules;
import org.calcitrack.progression.Place;
import org.calcitrack.progression.Progression;
import org.calcitrack.progression.Progressions;
import org.calcitrack.tracking.Assessabilities;
import org.calcitrack.tracking.Assessability;
import org.calcitrack.tracking.Assessability.Verdict;
import org.calcitrack.tracking.AssessabilityId;
import org.calcitrack.tracking.StateAssessability;
import org.springframework.stereotype.Component;

/** What the progression screen asks of the rooms behind it. */
@Component
class ProgressionDesk {

    private final Progressions progressions;
    private final ChangeRules rules;
    private final Assessabilities assessabilities;
    private final Visits visits;
    private final Accounts accounts;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    ProgressionDesk(
            Progressions progressions,
            ChangeRules rules,
            Assessabilities assessabilities,
            Visits visits,
            Accounts accounts,
            CurrentAccount currentAccount,
            Clock clock) {
        this.progressions = progressions;
        this.rules = rules;
        this.assessabilities = assessabilities;
        this.visits = visits;
        this.accounts = accounts;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    Progression of(PatientId patient) {
        return progressions.of(patient);
    }

    List<ChangeRule> rules() {
        return rules.all();
    }

    void makeRule(double progressionPercent, double improvementPercent, String remark) {
        rules.define(progressionPercent, improvementPercent, remark);
    }

    boolean mayMakeRules() {
        return currentAccount.get().role() == Role.ADMINISTRATOR;
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** What a reader said of a place at a visit. */
    Optional<Assessability> stated(PatientId patient, Place place, LocalDate day) {
        VisitId visit = visitOn(patient, day);
        return assessabilities.of(patient).stream()
                .filter(said ->
                        said.visitId().equals(visit) && said.site() == place.site() && said.side() == place.side())
                .findFirst();
    }

    String who(Assessability stated) {
        return accounts.displayName(stated.statedBy());
    }

    AssessabilityId state(PatientId patient, Place place, LocalDate day, Verdict verdict, String reason) {
        return assessabilities
                .state(
                        patient,
                        new StateAssessability(visitOn(patient, day), place.site(), place.side(), verdict, reason))
                .id();
    }

    void takeBack(AssessabilityId stated) {
        assessabilities.takeBack(stated);
    }

    void putBack(AssessabilityId stated) {
        assessabilities.putBack(stated);
    }

    private VisitId visitOn(PatientId patient, LocalDate day) {
        return visits.of(patient).stream()
                .filter(visit -> visit.date().equals(day))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
