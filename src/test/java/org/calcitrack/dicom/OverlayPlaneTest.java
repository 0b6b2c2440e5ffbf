package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayPlaneTest {

    private final DicomToolkit toolkit = Toolkits.underTest();

    @Test
    void isReadFromItsOwnElementWithItsPlaceOnTheImage() {
        DicomObject film = plane(0x6000, 2, 3)
                .integers(Tag.of(0x6000, 0x0050), 2, 1)
                .bytes(Tag.of(0x6000, 0x3000), Vr.OW, new byte[] {0b010001, 0})
                .build();

        OverlayPlane overlay = OverlayPlane.of(film).getFirst();

        assertThat(overlay.rows()).isEqualTo(2);
        assertThat(overlay.columns()).isEqualTo(3);
        // the overlay begins in the second row of the image
        assertThat(overlay.covers(1, 0)).isTrue();
        assertThat(overlay.covers(2, 1)).isTrue();
        assertThat(overlay.covers(0, 0)).isFalse();
        assertThat(overlay.covers(1, 1)).isFalse();
        assertThat(overlay.covers(9, 9)).isFalse();
    }

    @Test
    void mayLieOutsideTheImage() {
        DicomObject film = plane(0x6002, 1, 2)
                .integers(Tag.of(0x6002, 0x0050), 0, -3)
                .bytes(Tag.of(0x6002, 0x3000), Vr.OW, new byte[] {0b11, 0})
                .build();

        OverlayPlane overlay = OverlayPlane.of(film).getFirst();

        assertThat(overlay.group()).isEqualTo(0x6002);
        assertThat(overlay.column()).isEqualTo(-3);
        assertThat(overlay.covers(0, 0)).isFalse();
    }

    @Test
    void isRecognisedInUnusedBitsOfThePixelCells() {
        DicomObject film = DicomFiles.aFilm()
                .integers(Tag.of(0x6000, 0x0100), 16)
                .integers(Tag.of(0x6000, 0x0102), 12)
                .build();

        OverlayPlane overlay = OverlayPlane.of(film).getFirst();

        assertThat(overlay.cellBit()).hasValue(12);
        assertThat(overlay.rows()).isEqualTo(DicomFiles.ROWS);
        assertThat(overlay.bits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.5"})
    void isTakenOutOfThePixelCells(String syntax) throws IOException {
        int[] cells = DicomFiles.ramp(DicomFiles.ROWS * DicomFiles.COLUMNS);
        cells[2] |= 1 << 12;
        cells[DicomFiles.COLUMNS] |= 1 << 12;
        cells[1] |= 1 << 15; // another overlay's
        DicomObject film = DicomFiles.aFilm()
                .integers(Tag.of(0x6000, 0x0100), 16)
                .integers(Tag.of(0x6000, 0x0102), 12)
                .bytes(Tag.PIXEL_DATA, Vr.OW, DicomFiles.words(cells))
                .build();
        DicomSource file = DicomSource.of(DicomFiles.written(film, TransferSyntax.of(syntax)));

        OverlayPlane overlay = toolkit.readOverlays(file, 0).getFirst();

        assertThat(overlay.bits().orElseThrow().stream()).containsExactly(2, DicomFiles.COLUMNS);
        assertThat(overlay.covers(0, 2)).isTrue();
        assertThat(overlay.covers(1, 0)).isTrue();
        assertThat(overlay.covers(0, 1)).isFalse();
        assertThat(overlay.data()).contains(new byte[] {1 << 2 | 1 << 6, 0, 0, 0});
        assertThat(toolkit.readFrame(file, 0).samples())
                .isEqualTo(DicomFiles.ramp(DicomFiles.ROWS * DicomFiles.COLUMNS));
    }

    @Test
    void isLeftOutWhereItsDescriptionIsNotWhole() {
        DicomObject withoutData = plane(0x6000, 2, 3).build();
        DicomObject tooShort = plane(0x6000, 200, 300)
                .bytes(Tag.of(0x6000, 0x3000), Vr.OW, new byte[2])
                .build();

        assertThat(OverlayPlane.of(withoutData)).isEmpty();
        assertThat(OverlayPlane.of(tooShort).getFirst().bits()).isEmpty();
        assertThat(OverlayPlane.of(DicomFiles.aFilm().build())).isEqualTo(List.of());
    }

    private static DicomObject.Builder plane(int group, int rows, int columns) {
        return DicomFiles.aFilm()
                .integers(Tag.of(group, 0x0010), rows)
                .integers(Tag.of(group, 0x0011), columns)
                .integers(Tag.of(group, 0x0100), 1)
                .integers(Tag.of(group, 0x0102), 0);
    }
}
