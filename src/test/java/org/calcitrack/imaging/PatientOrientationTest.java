package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientOrientationTest {

    @ParameterizedTest
    @CsvSource({
        // chest from the front: the patient's right is on the left, the head on top
        "L, F, R, H",
        "R, F, L, H",
        "L, H, R, F",
        "A, F, P, H",
        "P, F, A, H",
        "H, L, F, R",
        "F, R, H, L",
        "R, A, L, P",
        "R, P, L, A",
    })
    void lettersAtTheEdgesAreOppositeToWhereRowsAndColumnsRun(String row, String column, String left, String top) {
        PatientOrientation orientation = of(row, column).orElseThrow();

        assertThat(orientation.leftEdge()).isEqualTo(left);
        assertThat(orientation.topEdge()).isEqualTo(top);
    }

    @ParameterizedTest
    @CsvSource({"LPF, FA, RAH, HP", "AR, FP, PL, HA", "PL, F, AR, H"})
    void everyLetterOfACompoundDirectionIsTurnedRound(String row, String column, String left, String top) {
        PatientOrientation orientation = of(row, column).orElseThrow();

        assertThat(orientation.leftEdge()).isEqualTo(left);
        assertThat(orientation.topEdge()).isEqualTo(top);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "L", "L\\", "\\F", "L\\F\\A", "L\\X", "l\\f", "LR\\F", "LL\\F", "L\\R", "LA\\RF", "DI\\M"})
    void whatIsNotTwoDirectionsAtAnAngleIsNone(String values) {
        assertThat(PatientOrientation.of(List.of(values.split("\\\\", -1)))).isEmpty();
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PatientOrientation("L", "R"));
    }

    private static Optional<PatientOrientation> of(String... values) {
        return PatientOrientation.of(Arrays.asList(values));
    }
}
