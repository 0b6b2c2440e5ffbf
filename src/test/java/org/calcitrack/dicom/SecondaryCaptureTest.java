package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SecondaryCaptureTest {

    private final DicomToolkit toolkit = Toolkits.underTest();

    @Test
    void keepsTheBytesOfThePhotographAndTellsItsHistory() throws IOException {
        byte[] jpeg = Jpegs.colour();

        SecondaryCapture capture = SecondaryCapture.ofJpeg(jpeg, anExamination(), aLabel());

        assertThat(capture.syntax()).isEqualTo(TransferSyntax.JPEG_BASELINE);
        assertThat(capture.dataset().element(Tag.PIXEL_DATA).orElseThrow())
                .isInstanceOfSatisfying(
                        DicomElement.Encapsulated.class,
                        pixels -> assertThat(pixels.fragments()).last().isEqualTo(jpeg));
        ImageHistory history = ImageHistory.of(capture.dataset());
        double plain = 3.0 * Jpegs.ROWS * Jpegs.COLUMNS;
        assertThat(history.lossy()).contains(true);
        assertThat(history.methods()).containsExactly("ISO_10918_1");
        assertThat(history.ratios().getFirst()).isCloseTo(plain / jpeg.length, within(0.005));
        assertThat(history.original()).contains(false);
    }

    @Test
    void copiesPatientAndStudyVerbatim() throws IOException {
        DicomObject examination = anExamination();

        DicomObject capture =
                SecondaryCapture.ofJpeg(Jpegs.grey(), examination, aLabel()).dataset();

        for (Tag tag : List.of(
                Tag.SPECIFIC_CHARACTER_SET,
                Tag.PATIENT_NAME,
                Tag.PATIENT_ID,
                Tag.ISSUER_OF_PATIENT_ID,
                Tag.STUDY_INSTANCE_UID,
                Tag.STUDY_DATE,
                Tag.ACCESSION_NUMBER)) {
            assertThat(capture.bytes(tag).orElseThrow())
                    .as(tag.keyword())
                    .isEqualTo(examination.bytes(tag).orElseThrow());
        }
        assertThat(capture.string(Tag.PATIENT_NAME)).contains("Müller^Jörg");
        assertThat(capture.contains(Tag.BODY_PART_EXAMINED)).isFalse();
        assertThat(capture.contains(Tag.STUDY_ID)).isTrue();
    }

    @Test
    void decodesToWhatThePhotographShows() throws IOException {
        byte[] jpeg = Jpegs.grey();
        int[] shown = ImageIO.read(new ByteArrayInputStream(jpeg))
                .getRaster()
                .getSamples(0, 0, Jpegs.COLUMNS, Jpegs.ROWS, 0, (int[]) null);

        PixelFrame frame = decoded(SecondaryCapture.ofJpeg(jpeg, anExamination(), aLabel()));

        for (int i = 0; i < shown.length; i++) {
            assertThat(frame.samples()[i]).as("sample %d", i).isBetween(shown[i] - 1, shown[i] + 1);
        }
    }

    @Test
    void unpacksProgressivePhotographsForWhichDicomHasNoSyntax() throws IOException {
        SecondaryCapture capture = SecondaryCapture.ofJpeg(Jpegs.progressive(), anExamination(), aLabel());

        assertThat(capture.syntax()).isEqualTo(TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
        assertThat(ImageHistory.of(capture.dataset()).lossy()).contains(true);
        assertThat(decoded(capture).isColour()).isTrue();
        assertThat(capture.dataset().string(Tag.PHOTOMETRIC_INTERPRETATION)).contains("RGB");
    }

    @Test
    void refusesWhatIsNoJpeg() {
        assertThatExceptionOfType(DicomRefusal.class)
                .isThrownBy(() -> SecondaryCapture.ofJpeg(new byte[100], anExamination(), aLabel()));
    }

    private PixelFrame decoded(SecondaryCapture capture) throws IOException {
        return toolkit.readFrame(DicomSource.of(DicomFiles.written(capture.dataset(), capture.syntax())), 0);
    }

    static SecondaryCapture.Label aLabel() {
        return new SecondaryCapture.Label(
                "2.25.71",
                "2.25.72",
                1,
                "DI",
                LocalDateTime.of(2024, 5, 6, 7, 8, 9),
                "Photograph of a film, JPEG kept");
    }

    static DicomObject anExamination() {
        return DicomFiles.aFilm()
                .text(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 100")
                .text(Tag.PATIENT_NAME, "Müller^Jörg")
                .text(Tag.ISSUER_OF_PATIENT_ID, "CLINIC")
                .text(Tag.PATIENT_SEX, "M")
                .text(Tag.STUDY_INSTANCE_UID, "2.25.70")
                .text(Tag.STUDY_DATE, "20240506")
                .text(Tag.STUDY_TIME, "070000")
                .text(Tag.ACCESSION_NUMBER, "A-1")
                .text(Tag.BODY_PART_EXAMINED, "HAND")
                .build();
    }
}
