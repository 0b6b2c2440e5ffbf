package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Part10Test {

    private final DicomToolkit toolkit = Toolkits.underTest();

    @Test
    void readsBackWhatItWrote() throws IOException {
        DicomSource film =
                DicomSource.of(DicomFiles.written(DicomFiles.aFilm().build(), TransferSyntax.EXPLICIT_LITTLE_ENDIAN));

        DicomHeader header = toolkit.readHeader(film);
        PixelFrame frame = toolkit.readFrame(film, 0);

        assertThat(header.deviations()).isEmpty();
        assertThat(header.dataset().string(Tag.MODALITY)).contains("DX");
        assertThat(frame.samples()).isEqualTo(DicomFiles.ramp(DicomFiles.ROWS * DicomFiles.COLUMNS));
    }

    @Test
    void readsFilesAsIfTheyWereInMemory(@TempDir Path folder) throws IOException {
        byte[] bytes = DicomFiles.written(DicomFiles.aFilm().build(), TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
        Path file = Files.write(folder.resolve("film.dcm"), bytes);

        PixelFrame frame = toolkit.readFrame(DicomSource.of(file), 0);

        assertThat(frame.maximum()).isEqualTo(100 * (DicomFiles.ROWS * DicomFiles.COLUMNS - 1));
    }

    @Test
    void readsNestedItems() throws IOException {
        DicomObject code = DicomObject.builder().text(Tag.CODE_VALUE, "R-10206").build();
        DicomObject view = DicomObject.builder()
                .sequence(Tag.VIEW_CODE_SEQUENCE, code, code)
                .build();
        byte[] bytes = DicomFiles.written(
                DicomFiles.aFilm().sequence(Tag.ANATOMIC_REGION_SEQUENCE, view).build(),
                TransferSyntax.DEFLATED_EXPLICIT_LITTLE_ENDIAN);

        DicomObject read = toolkit.readHeader(DicomSource.of(bytes)).dataset();

        assertThat(read.items(Tag.ANATOMIC_REGION_SEQUENCE).getFirst().items(Tag.VIEW_CODE_SEQUENCE))
                .hasSize(2)
                .allMatch(c -> c.string(Tag.CODE_VALUE).orElse("").equals("R-10206"));
    }

    @Test
    void saysWhatATruncatedFileLacks() throws IOException {
        byte[] bytes = DicomFiles.written(DicomFiles.aFilm().build(), TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
        DicomSource cut = DicomSource.of(Arrays.copyOf(bytes, bytes.length - 1));

        DicomHeader header = toolkit.readHeader(cut);

        assertThat(header.truncated()).isTrue();
        assertThat(header.dataset().integer(Tag.ROWS)).hasValue(DicomFiles.ROWS);
        refuses(DicomRefusal.Reason.TRUNCATED, () -> toolkit.readFrame(cut, 0));
    }

    @Test
    void refusesWhatIsNotDicom() {
        String page = "This is a page of plain text, as long as a preamble would have to be to hide one. ".repeat(20);

        refuses(DicomRefusal.Reason.NOT_DICOM, () -> toolkit.readHeader(source(page)));
        refuses(DicomRefusal.Reason.NOT_DICOM, () -> toolkit.readHeader(source("x")));
        refuses(DicomRefusal.Reason.EMPTY, () -> toolkit.readHeader(source("")));
    }

    @Test
    void refusesFramesThatAreNotThere() {
        DicomSource film =
                DicomSource.of(DicomFiles.written(DicomFiles.aFilm().build(), TransferSyntax.EXPLICIT_LITTLE_ENDIAN));

        refuses(DicomRefusal.Reason.NO_SUCH_FRAME, () -> toolkit.readFrame(film, 1));
    }

    @Test
    void refusesToWriteObjectsWithoutIdentity() {
        refuses(
                DicomRefusal.Reason.NOT_WRITABLE,
                () -> DicomFiles.written(DicomObject.EMPTY, TransferSyntax.EXPLICIT_LITTLE_ENDIAN));
    }

    private static DicomSource source(String text) {
        return DicomSource.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void refuses(DicomRefusal.Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(DicomRefusal.class)
                .isThrownBy(call)
                .extracting(DicomRefusal::reason)
                .isEqualTo(reason);
    }
}
