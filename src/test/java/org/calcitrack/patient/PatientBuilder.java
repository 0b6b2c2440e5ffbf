package org.calcitrack.patient;

import java.time.LocalDate;
import java.util.Optional;

/** Builds patients for tests: {@code aPatient().named("Sample, Sabine").registeredIn(patients)}. */
public final class PatientBuilder {

    private String recordNumber = "R-1";
    private String issuer = "";
    private String name = "Sample, Sabine";
    private Optional<LocalDate> birthDate = Optional.of(LocalDate.of(1960, 6, 15));

    private PatientBuilder() {}

    public static PatientBuilder aPatient() {
        return new PatientBuilder();
    }

    public PatientBuilder withRecordNumber(String number) {
        recordNumber = number;
        return this;
    }

    public PatientBuilder issuedBy(String who) {
        issuer = who;
        return this;
    }

    public PatientBuilder named(String given) {
        name = given;
        return this;
    }

    public NewPatient build() {
        return new NewPatient(recordNumber, issuer, name, birthDate, Sex.FEMALE, true);
    }

    public Patient registeredIn(Patients patients) {
        return patients.register(build());
    }
}
