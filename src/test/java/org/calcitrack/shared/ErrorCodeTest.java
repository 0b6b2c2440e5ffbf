package org.calcitrack.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorCodeTest {

    @Test
    void namesModuleAndRule() {
        assertThat(new ErrorCode("imaging.not-dicom")).hasToString("imaging.not-dicom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "imaging", "imaging.", "Imaging.NotDicom", "imaging.not dicom", "imaging.-dicom"})
    void refusesWhatScreensCouldNotLookUp(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErrorCode(text))
                .withMessageContaining(text);
    }
}
