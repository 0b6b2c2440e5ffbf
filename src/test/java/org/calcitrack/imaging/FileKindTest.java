package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void dicomHasItsPrefixBehindThePreamble() {
        assertThat(FileKind.of(Arrays.copyOf(FilmFile.aFilm().bytes(), FileKind.HEAD)))
                .isEqualTo(FileKind.DICOM);
    }

    @Test
    void aBareDataSetIsDicomInEitherByteOrder() {
        assertThat(FileKind.of(new byte[] {8, 0, 5, 0, 'C', 'S'})).isEqualTo(FileKind.DICOM);
        assertThat(FileKind.of(new byte[] {0, 8, 0, 5, 'C', 'S'})).isEqualTo(FileKind.DICOM);
    }

    @Test
    void photosAndZipsAreToldByTheirFirstBytes() {
        assertThat(kind("\u00ff\u00d8\u00ff\u00e0")).isEqualTo(FileKind.JPEG);
        assertThat(kind("\u0089PNG\r\n\u001a\n")).isEqualTo(FileKind.PNG);
        assertThat(kind("II*\0")).isEqualTo(FileKind.TIFF);
        assertThat(kind("MM\0*")).isEqualTo(FileKind.TIFF);
        assertThat(kind("PK\3\4")).isEqualTo(FileKind.ZIP);
    }

    @Test
    void textIsNothingThatIsRead() {
        assertThat(kind("Dear colleague")).isEqualTo(FileKind.OTHER);
        assertThat(FileKind.unreadFormat("BMI 23, fine".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @Test
    void namesFormatsThatAreNotRead() {
        assertThat(FileKind.unreadFormat("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .contains("PDF");
        assertThat(FileKind.unreadFormat("\0\0\0\30ftypheic".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("HEIC or a video");
    }

    private static FileKind kind(String head) {
        return FileKind.of(head.getBytes(StandardCharsets.ISO_8859_1));
    }
}
