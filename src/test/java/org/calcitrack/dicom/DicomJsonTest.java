package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DicomJsonTest {

    private final DicomToolkit toolkit = Toolkits.underTest();

    private String json(DicomObject object) {
        return toolkit.toJson(object, tag -> Optional.empty());
    }

    @Test
    void writesNumbersAsNumbersAndTextAsText() {
        DicomObject film = DicomObject.builder()
                .text(Tag.MODALITY, "DX")
                .integers(Tag.ROWS, 40_000)
                .bytes(Tag.PIXEL_SPACING, "+.1\\0.20 ".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .build();

        assertThat(json(film))
                .isEqualTo("{\"00080060\":{\"vr\":\"CS\",\"Value\":[\"DX\"]},"
                        + "\"00280010\":{\"vr\":\"US\",\"Value\":[40000]},"
                        + "\"00280030\":{\"vr\":\"DS\",\"Value\":[0.1,0.20]}}");
    }

    @Test
    void partsNamesIntoTheirGroups() {
        DicomObject film = DicomObject.builder()
                .text(Tag.PATIENT_NAME, "Yamada^Tarou=\u5c71\u7530^\u592a\u90ce")
                .build();

        assertThat(json(film))
                .contains("{\"Alphabetic\":\"Yamada^Tarou\",\"Ideographic\":\"\u5c71\u7530^\u592a\u90ce\"}");
    }

    @Test
    void writesEmptyElementsWithoutAValueAndEmptyValuesAsNull() {
        DicomObject film = DicomObject.builder()
                .text(Tag.PATIENT_ID, "")
                .text(Tag.IMAGE_TYPE, "DERIVED", "", "AP")
                .build();

        assertThat(json(film)).contains("\"00100020\":{\"vr\":\"LO\"}").contains("\"Value\":[\"DERIVED\",null,\"AP\"]");
    }

    @Test
    void namesWhereBulkDataAre() {
        String json = toolkit.toJson(
                DicomFiles.aFilm().build(),
                tag -> tag.equals(Tag.PIXEL_DATA) ? Optional.of("bulkdata/1") : Optional.empty());

        assertThat(json).contains("\"7FE00010\":{\"vr\":\"OW\",\"BulkDataURI\":\"bulkdata/1\"}");
    }

    @Test
    void readsBackWhatItWrote() {
        DicomObject code = DicomObject.builder()
                .text(Tag.CODE_VALUE, "85562004")
                .text(Tag.CODE_MEANING, "Hand \"right\"\\left")
                .build();
        DicomObject film = DicomFiles.aFilm()
                .text(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 192")
                .text(Tag.PATIENT_NAME, "Ng\u00e3^Th\u1ecb")
                .decimals(Tag.PIXEL_SPACING, 0.143, 0.2)
                .decimals(Tag.of(0x0018, 0x9461), 1.5, -2.25)
                .bytes(Tag.of(0x0028, 0x0009), Vr.AT, new byte[] {0x18, 0, 0x63, 0x10})
                .sequence(Tag.ANATOMIC_REGION_SEQUENCE, code)
                .build();

        DicomObject read = toolkit.fromJson(json(film));

        assertThat(json(read)).isEqualTo(json(film));
        assertThat(read.bytes(Tag.PIXEL_DATA).orElseThrow())
                .isEqualTo(film.bytes(Tag.PIXEL_DATA).orElseThrow());
        assertThat(read.string(Tag.of(0x0028, 0x0009))).contains("00181063");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"00080060\":1}",
                "{\"x\":{\"vr\":\"CS\"}}",
                "{\"00280010\":{\"vr\":\"US\",\"Value\":[\"two\"]}}",
                "{\"00280010\":{\"vr\":\"OB\",\"InlineBinary\":\"***\"}}",
                "{} {}"
            })
    void refusesWhatIsNotInTheModel(String text) {
        assertThatExceptionOfType(DicomRefusal.class)
                .isThrownBy(() -> toolkit.fromJson(text))
                .matches(refusal -> refusal.reason() == DicomRefusal.Reason.CORRUPT);
    }

    @Test
    void refusesDeepNesting() {
        assertThatExceptionOfType(DicomRefusal.class)
                .isThrownBy(() -> toolkit.fromJson("[".repeat(100_000)))
                .matches(refusal -> refusal.reason() == DicomRefusal.Reason.LIMIT_EXCEEDED);
    }
}
