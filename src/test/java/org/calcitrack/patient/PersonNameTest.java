package org.calcitrack.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sample^Sabine|Sample, Sabine",
                "Sample^Sabine^Maria^Dr|Sample, Sabine Maria Dr",
                "Sample^^^|Sample",
                "Yamada^Tarou=山田^太郎|Yamada, Tarou",
                "Plain Name|Plain Name"
            })
    void writesDicomNamesForPeople(String dicom, String written) {
        assertThat(PersonName.forPeople(dicom)).isEqualTo(written);
    }

    @Test
    void foldsAccentsAndCaseForSearching() {
        assertThat(PersonName.folded("Müller, Éloïse")).isEqualTo("muller, eloise");
    }
}
