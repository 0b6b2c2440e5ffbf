package org.calcitrack.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientTest {

    private static final LocalDate BORN = LocalDate.of(1960, 6, 15);

    private static Patient born(LocalDate date) {
        return new Patient(
                PatientId.random(), "R-1", "", "Sample, Sabine", Optional.ofNullable(date), Sex.FEMALE, false);
    }

    @Test
    void isAYearOlderFromTheBirthdayOn() {
        assertThat(born(BORN).ageOn(LocalDate.of(2025, 6, 14))).contains(64);
        assertThat(born(BORN).ageOn(LocalDate.of(2025, 6, 15))).contains(65);
    }

    @Test
    void hasNoAgeBeforeBirth() {
        assertThat(born(BORN).ageOn(LocalDate.of(1960, 6, 14))).isEmpty();
    }

    @Test
    void needsARecordNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Patient(PatientId.random(), " ", "", "Sample", Optional.empty(), Sex.UNKNOWN, false));
    }

    @Test
    void isNotRegisteredWithoutARecordNumber() {
        assertThatThrownBy(() -> new NewPatient(" ", "", "Sample", Optional.empty(), Sex.UNKNOWN, false))
                .isInstanceOf(PatientIncomplete.class);
    }

    @Test
    void isNotRegisteredWithoutAName() {
        assertThatThrownBy(() -> new NewPatient("R-1", "", "^^", Optional.empty(), Sex.UNKNOWN, false))
                .isInstanceOf(PatientIncomplete.class);
    }

    @ParameterizedTest
    @CsvSource({"F,FEMALE", "m,MALE", "O,OTHER", "'',UNKNOWN", "X,UNKNOWN"})
    void readsDicomSexLeniently(String code, Sex sex) {
        assertThat(Sex.ofDicom(code)).isEqualTo(sex);
    }
}
