package org.calcitrack.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.time.Clock;
import java.time.LocalDate;
import org.calcitrack.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class VisitsTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 12);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 2);

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private Clock clock;

    private PatientId patient = PatientId.random();

    @BeforeEach
    void registerAPatient() {
        patient = aPatient().registeredIn(patients).id();
    }

    @Test
    void opensOneVisitADay() {
        Visit first = visits.on(patient, MARCH);

        assertThat(visits.on(patient, MARCH)).isEqualTo(first);
        assertThat(visits.of(patient)).containsExactly(first);
    }

    @Test
    void listsVisitsOldestFirst() {
        Visit later = visits.on(patient, APRIL);
        Visit earlier = visits.on(patient, MARCH);

        assertThat(visits.of(patient)).containsExactly(earlier, later);
    }

    @Test
    void changesDateAndNote() {
        Visit visit = visits.on(patient, MARCH);

        visits.change(visit.id(), APRIL, "six weeks after lithotripsy");

        assertThat(visits.find(visit.id()))
                .isEqualTo(new Visit(visit.id(), patient, APRIL, "six weeks after lithotripsy"));
    }

    @Test
    void refusesADayThatHasAnotherVisit() {
        visits.on(patient, APRIL);
        Visit visit = visits.on(patient, MARCH);

        assertThatThrownBy(() -> visits.change(visit.id(), APRIL, ""))
                .isInstanceOfSatisfying(VisitRefused.class, refusal -> assertThat(refusal.code())
                        .hasToString("patient.visit-day-taken"));
    }

    @Test
    void refusesAVisitInTheFuture() {
        assertThatThrownBy(() -> visits.on(patient, LocalDate.now(clock).plusDays(2)))
                .isInstanceOfSatisfying(VisitRefused.class, refusal -> assertThat(refusal.code())
                        .hasToString("patient.visit-in-the-future"));
    }

    @Test
    void removesAVisitToWhichNothingBelongs() {
        Visit visit = visits.on(patient, MARCH);

        visits.remove(visit.id());

        assertThat(visits.of(patient)).isEmpty();
    }
}
