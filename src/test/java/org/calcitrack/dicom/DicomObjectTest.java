package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DicomObjectTest {

    private static DicomObject with(Tag tag, String raw) {
        return DicomObject.builder()
                .bytes(tag, raw.getBytes(StandardCharsets.ISO_8859_1))
                .build();
    }

    @Test
    void readsSpacingInBothDirections() {
        DicomObject film = with(Tag.PIXEL_SPACING, "0.143\\0.15 ");

        assertThat(film.decimals(Tag.PIXEL_SPACING)).containsExactly(0.143, 0.15);
    }

    @Test
    void keepsEmptyValuesInTheirPlace() {
        assertThat(with(Tag.IMAGE_TYPE, "DERIVED\\\\AP").strings(Tag.IMAGE_TYPE))
                .containsExactly("DERIVED", "", "AP");
    }

    @Test
    void readsUnsignedWords() {
        DicomObject film = DicomObject.builder().integers(Tag.ROWS, 40_000).build();

        assertThat(film.integer(Tag.ROWS)).hasValue(40_000);
    }

    @Test
    void readsWholeNumbersWrittenAsDecimals() {
        assertThat(with(Tag.NUMBER_OF_FRAMES, "2.0 ").integer(Tag.NUMBER_OF_FRAMES))
                .hasValue(2);
    }

    @Test
    void readsDatesOfBothFashions() {
        LocalDate taken = LocalDate.of(1997, 4, 24);

        assertThat(with(Tag.STUDY_DATE, "19970424").date(Tag.STUDY_DATE)).contains(taken);
        assertThat(with(Tag.STUDY_DATE, "1997.04.24").date(Tag.STUDY_DATE)).contains(taken);
        assertThat(with(Tag.ACQUISITION_DATE_TIME, "19970424101112.5").date(Tag.ACQUISITION_DATE_TIME))
                .contains(taken);
    }

    @Test
    void writesDecimalsInSixteenCharacters() {
        DicomObject film =
                DicomObject.builder().decimals(Tag.PIXEL_SPACING, 1.0 / 7, 0.2).build();

        assertThat(film.strings(Tag.PIXEL_SPACING)).allMatch(s -> s.length() <= 16);
        assertThat(film.decimals(Tag.PIXEL_SPACING)[1]).isEqualTo(0.2);
    }

    @Test
    void turnsToUtf8WhenAsciiIsTooSmall() {
        DicomObject film = DicomObject.builder()
                .text(Tag.PATIENT_NAME, "Ng\u00e3^Th\u1ecb")
                .build();

        assertThat(film.string(Tag.SPECIFIC_CHARACTER_SET)).contains("ISO_IR 192");
        assertThat(film.string(Tag.PATIENT_NAME)).contains("Ng\u00e3^Th\u1ecb");
    }

    @Test
    void neverShowsValuesAsText() {
        assertThat(with(Tag.PATIENT_NAME, "Doe^Jane").toString()).doesNotContain("Doe");
    }

    @Nested
    class WhenAValueIsMalformed {

        @Test
        void readsNumbersThatAreNoneAsEmpty() {
            assertThat(with(Tag.NUMBER_OF_FRAMES, "one").integer(Tag.NUMBER_OF_FRAMES))
                    .isEmpty();
            assertThat(with(Tag.PIXEL_SPACING, "0.1\\").decimals(Tag.PIXEL_SPACING))
                    .isEmpty();
            assertThat(with(Tag.PIXEL_SPACING, "NaN\\1").decimals(Tag.PIXEL_SPACING))
                    .isEmpty();
            assertThat(with(Tag.PIXEL_SPACING, "1d\\0x1p3").decimals(Tag.PIXEL_SPACING))
                    .isEmpty();
        }

        @Test
        void readsDatesThatAreNoneAsEmpty() {
            assertThat(with(Tag.STUDY_DATE, "20261341").date(Tag.STUDY_DATE)).isEmpty();
            assertThat(with(Tag.STUDY_DATE, "20260101-20260202").date(Tag.STUDY_DATE))
                    .isEmpty();
        }

        @Test
        void readsSequencesThatAreNoneAsEmpty() {
            assertThat(with(Tag.VIEW_CODE_SEQUENCE, "text").items(Tag.VIEW_CODE_SEQUENCE))
                    .isEmpty();
        }

        @Test
        void refusesToWriteNumbersIntoTextOnlyElements() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DicomObject.builder().integers(Tag.PATIENT_ID, 1));
        }
    }
}
