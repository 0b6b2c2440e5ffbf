package org.calcitrack.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import org.calcitrack.ApplicationTest;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.VisitId;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.NotFound;
import org.calcitrack.tracking.Assessability.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class AssessabilitiesTest {

    @Autowired
    private Assessabilities assessabilities;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private CurrentAccount currentAccount;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();
    private VisitId visit = VisitId.random();

    @BeforeEach
    void visitOnce() {
        patient = aPatient().registeredIn(patients).id();
        aFilm().of(patient).storedIn(jdbc, visits);
        visit = visits.of(patient).getFirst().id();
    }

    @Test
    void keepsWhoSaidIt() {
        var stated = state(Verdict.NOT_ASSESSABLE, "cast");

        assertThat(assessabilities.of(patient)).containsExactly(stated);
        assertThat(stated.statedBy()).isEqualTo(currentAccount.get().id());
    }

    @Test
    void theLastStatementAboutAPlaceCountsAndTakingItBackBringsTheOneBefore() {
        var first = state(Verdict.NOT_IMAGED, "");
        var second = state(Verdict.NOT_ASSESSABLE, "cast");
        assertThat(assessabilities.of(patient)).containsExactly(second);

        assessabilities.takeBack(second.id());
        assertThat(assessabilities.of(patient)).containsExactly(first);

        assessabilities.putBack(second.id());
        assertThat(assessabilities.of(patient)).containsExactly(second);
    }

    @Test
    void wantsAReasonForWhatIsNotAssessable() {
        assertThatThrownBy(() -> state(Verdict.NOT_ASSESSABLE, "  ")).isInstanceOf(TrackingRefused.class);

        assertThat(assessabilities.of(patient)).isEmpty();
    }

    @Test
    void refusesTheVisitOfAnotherPatient() {
        var other = aPatient().withRecordNumber("R-2").registeredIn(patients).id();

        assertThatThrownBy(() -> assessabilities.state(
                        other, new StateAssessability(visit, Site.HAND, Side.RIGHT, Verdict.NOT_IMAGED, "")))
                .isInstanceOf(NotFound.class);
    }

    private Assessability state(Verdict verdict, String reason) {
        return assessabilities.state(patient, new StateAssessability(visit, Site.HAND, Side.RIGHT, verdict, reason));
    }
}
