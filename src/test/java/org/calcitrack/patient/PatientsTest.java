package org.calcitrack.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import org.calcitrack.ApplicationTest;
import org.calcitrack.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Names here are this test's own: view tests leave their patients in the shared database. */
@ApplicationTest
class PatientsTest {

    @Autowired
    private Patients patients;

    @Test
    void findsWhatWasRegistered() {
        Patient registered = aPatient().named("Sample^Sabine").registeredIn(patients);

        assertThat(patients.find(registered.id())).isEqualTo(registered);
        assertThat(registered.name()).isEqualTo("Sample, Sabine");
    }

    @Test
    void searchesByPartOfANameWithoutAccents() {
        Patient registered = aPatient().named("Zwölfer, Éléonore").registeredIn(patients);

        assertThat(patients.search("zwol")).containsExactly(registered);
        assertThat(patients.search("ELEONORE")).containsExactly(registered);
    }

    @Test
    void searchesByPartOfARecordNumber() {
        Patient registered = aPatient().withRecordNumber("QRX-S1").registeredIn(patients);

        assertThat(patients.search("qrx-s")).containsExactly(registered);
    }

    @Test
    void takesWildcardsInASearchLiterally() {
        aPatient().registeredIn(patients);

        assertThat(patients.search("%")).isEmpty();
        assertThat(patients.search("_")).isEmpty();
        assertThat(patients.search("!")).isEmpty();
    }

    @Test
    void listsByName() {
        Patient second = aPatient().withRecordNumber("1").named("Zeta, Listed").registeredIn(patients);
        Patient first = aPatient().withRecordNumber("2").named("Alpha, Listed").registeredIn(patients);

        assertThat(patients.search("listed")).containsExactly(first, second);
    }

    @Test
    void refusesARecordNumberThatTheIssuerGaveToAnother() {
        aPatient().withRecordNumber("7").registeredIn(patients);

        assertThatThrownBy(() -> aPatient().withRecordNumber("7").named("Other").registeredIn(patients))
                .isInstanceOf(RecordNumberTaken.class);
    }

    @Test
    void takesTheSameRecordNumberFromAnotherIssuer() {
        aPatient().withRecordNumber("7").issuedBy("North").registeredIn(patients);

        Patient south = aPatient().withRecordNumber("7").issuedBy("South").registeredIn(patients);

        assertThat(patients.findByRecordNumber("7", "South")).contains(south);
    }

    @Test
    void saysWhenThereIsNoSuchPatient() {
        assertThatThrownBy(() -> patients.find(PatientId.random())).isInstanceOf(NotFound.class);
    }

    @Test
    void showsNothingToWhoeverHasNotSignedIn() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> patients.search("")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
