package org.calcitrack.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import org.calcitrack.ApplicationTest;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
class AuditTrailTest {

    @Autowired
    private Patients patients;

    @Autowired
    private AuditTrail trail;

    @Test
    @WithMockUser(username = "administrator", roles = "ADMINISTRATOR")
    void writesDownWhoDidWhatToWhich() {
        PatientId patient = aPatient().registeredIn(patients).id();

        assertThat(trail.of(patient)).singleElement().satisfies(entry -> {
            assertThat(entry.accountName()).isEqualTo("administrator");
            assertThat(entry.event()).isEqualTo("PatientRegistered");
            assertThat(entry.subjectKind()).isEqualTo("PatientId");
        });
    }

    @Test
    void isReadByAdministratorsOnly() {
        assertThatThrownBy(() -> trail.of(PatientId.random())).isInstanceOf(AccessDeniedException.class);
    }
}
