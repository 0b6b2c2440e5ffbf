package org.calcitrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;
import static org.calcitrack.scoring.GlobalAssessment.Answer.A_LOT_WORSE;
import static org.calcitrack.scoring.GlobalAssessment.Answer.WORSE;

import java.time.LocalDate;
import org.calcitrack.ApplicationTest;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.VisitId;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class GlobalAssessmentsTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 12);

    @Autowired
    private GlobalAssessments assessments;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();
    private VisitId visit = VisitId.random();

    @BeforeEach
    void visitTwice() {
        patient = aPatient().registeredIn(patients).id();
        aFilm().of(patient).on(MARCH).storedIn(jdbc, visits);
        aFilm().of(patient).on(MARCH.plusYears(1)).storedIn(jdbc, visits);
        visit = visits.on(patient, MARCH.plusYears(1)).id();
    }

    @Test
    void aReadersLastStatementCountsAndTakingItBackBringsTheOneBefore() {
        var first = assessments.state(visit, MARCH, WORSE, "");
        var second = assessments.state(visit, MARCH, A_LOT_WORSE, "seen again");
        assertThat(assessments.of(patient)).containsExactly(second);

        assessments.takeBack(second.id());

        assertThat(assessments.of(patient)).containsExactly(first);
    }

    @Test
    void comparesWithAnEarlierVisitOnly() {
        assertThat(assessments.earlier(visit))
                .extracting(earlier -> earlier.date())
                .containsExactly(MARCH);
        assertThatThrownBy(() -> assessments.state(visit, MARCH.minusDays(1), WORSE, ""))
                .isInstanceOf(ScoringRefused.class);
        assertThatThrownBy(() -> assessments.state(visit, MARCH.plusYears(1), WORSE, ""))
                .isInstanceOf(ScoringRefused.class);
    }

    @Test
    void nobodyTakesBackWhatDoesNotStand() {
        var said = assessments.state(visit, MARCH, WORSE, "");
        assessments.takeBack(said.id());

        assertThatThrownBy(() -> assessments.takeBack(said.id())).isInstanceOf(NotFound.class);
    }
}
