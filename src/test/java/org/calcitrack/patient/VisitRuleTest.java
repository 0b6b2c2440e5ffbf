package org.calcitrack.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import java.util.UUID;
import org.calcitrack.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
@WithMockUser(username = "administrator", roles = "ADMINISTRATOR")
class VisitRuleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    @Autowired
    private VisitRule rule;

    @Autowired
    private Visits visits;

    @Autowired
    private Patients patients;

    private PatientId patient = PatientId.random();

    @BeforeEach
    void register() {
        patient = aPatient()
                .withRecordNumber(UUID.randomUUID().toString())
                .registeredIn(patients)
                .id();
    }

    @Test
    void filmsOfTheSameDayFormOneVisitUntilSomebodySaysOtherwise() {
        Visit visit = visits.forFilm(patient, DAY);

        assertThat(visits.forFilm(patient, DAY)).isEqualTo(visit);
        assertThat(visits.forFilm(patient, DAY.plusDays(1))).isNotEqualTo(visit);
    }

    @Test
    void filmsWithinTheDaysOfTheRuleFormOneVisit() {
        rule.change(3);
        Visit visit = visits.forFilm(patient, DAY);

        assertThat(visits.forFilm(patient, DAY.plusDays(3))).isEqualTo(visit);
        assertThat(visits.forFilm(patient, DAY.minusDays(2))).isEqualTo(visit);
        assertThat(visits.forFilm(patient, DAY.plusDays(4))).isNotEqualTo(visit);
    }

    @Test
    void aFilmBelongsToTheNearestVisit() {
        visits.on(patient, DAY);
        Visit later = visits.on(patient, DAY.plusDays(5));
        rule.change(7);

        assertThat(visits.forFilm(patient, DAY.plusDays(4))).isEqualTo(later);
    }

    @Test
    void refusesMoreDaysThanAVisitLasts() {
        assertThatThrownBy(() -> rule.change(61)).isInstanceOf(VisitRefused.class);
    }

    @Test
    @WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
    void onlyAdministratorsChangeTheRule() {
        assertThatThrownBy(() -> rule.change(2)).isInstanceOf(AccessDeniedException.class);
    }
}
