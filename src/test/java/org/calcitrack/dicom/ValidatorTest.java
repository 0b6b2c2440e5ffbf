package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Calcitrack writes, before the eyes of {@code dciodvfy}; skipped where dicom3tools are not installed. */
class ValidatorTest {

    private final DicomToolkit toolkit = DicomToolkit.standard();

    @TempDir
    Path folder = Path.of(".");

    @BeforeEach
    void validatorIsThere() {
        Validator.isNeeded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grey", "colour", "progressive"})
    void findsNoErrorInWrappedPhotographs(String kind) throws Exception {
        byte[] jpeg =
                switch (kind) {
                    case "grey" -> Jpegs.grey();
                    case "colour" -> Jpegs.colour();
                    default -> Jpegs.progressive();
                };

        SecondaryCapture capture =
                SecondaryCapture.ofJpeg(jpeg, SecondaryCaptureTest.anExamination(), SecondaryCaptureTest.aLabel());

        assertThat(Validator.errors(write(capture.dataset(), capture.syntax()))).isEmpty();
    }

    /** Of an object that lacks everything that may be lacking. */
    @Test
    void findsNoErrorInAPhotographOfAnUnknownPatient() throws Exception {
        DicomObject examination =
                DicomObject.builder().text(Tag.STUDY_INSTANCE_UID, "2.25.70").build();
        SecondaryCapture capture = SecondaryCapture.ofJpeg(Jpegs.colour(), examination, SecondaryCaptureTest.aLabel());

        assertThat(Validator.errors(write(capture.dataset(), capture.syntax()))).isEmpty();
    }

    /** The validator cannot inflate: deflated films are written out plainly before it looks at them. */
    @Test
    void findsNoErrorInTheSampleFilms() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("sample-images"))) {
            for (Path film :
                    files.filter(file -> file.toString().endsWith(".dcm")).toList()) {
                DicomHeader header = toolkit.readHeader(DicomSource.of(film));
                Path plain = header.transferSyntax().deflated()
                        ? write(toolkit.readAll(DicomSource.of(film)).dataset(), TransferSyntax.EXPLICIT_LITTLE_ENDIAN)
                        : film;
                assertThat(Validator.errors(plain)).as(film.toString()).isEmpty();
            }
        }
    }

    private Path write(DicomObject object, TransferSyntax syntax) throws IOException {
        Path file = folder.resolve("written.dcm");
        try (OutputStream out = Files.newOutputStream(file)) {
            toolkit.write(object, syntax, out);
        }
        return file;
    }
}
