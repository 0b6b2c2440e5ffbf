package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.ImagePresentation;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;
import org.junit.jupiter.api.Test;

class ModalityTableTest {

    /** Stored 10, 11 and 12 become these; below is as 10, above as 12. */
    private static final int[] ENTRIES = {7, 5000, 65_535};

    @Test
    void putsModalityValuesInPlaceOfStoredOnes() throws IOException {
        ModalityTable table = of(table(ENTRIES), film -> film).orElseThrow();

        assertThat(through(table, 0, 10, 11, 12, 4095)).containsExactly(7, 7, 5000, 65_535, 65_535);
        assertThat(table.padding()).isEmpty();
    }

    @Test
    void keepsPaddingApartFromEveryValueOfTheTable() throws IOException {
        ModalityTable table = of(table(ENTRIES), film -> film.integers(Tag.PIXEL_PADDING_VALUE, 0))
                .orElseThrow();

        // 65535 is taken by the table, 65534 is free.
        assertThat(through(table, 0, 10, 12)).containsExactly(65_534, 7, 65_535);
        assertThat(table.padding()).contains(new GreyScale.PaddingRange(65_534, 65_534));
    }

    @Test
    void showsPaddingLikeAnyValueWhereTheTableLeavesNoneFree() throws IOException {
        int[] all = IntStream.range(0, 65_536).toArray();

        ModalityTable table = of(table(all), film -> film.integers(Tag.PIXEL_PADDING_VALUE, 3))
                .orElseThrow();

        assertThat(table.padding()).isEmpty();
        assertThat(through(table, 13)).containsExactly(3);
    }

    @Test
    void refusesAFilmWhoseTableIsBroken() {
        DicomObject broken = DicomObject.builder()
                .integers(Tag.LUT_DESCRIPTOR, 300, 0, 16)
                .bytes(Tag.LUT_DATA, Vr.OW, new byte[8])
                .build();

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> of(broken, film -> film))
                .withMessageContaining("Modality LUT Sequence");
    }

    @Test
    void coloursHaveNone() {
        assertThat(of(table(ENTRIES), film -> film.text(Tag.PHOTOMETRIC_INTERPRETATION, "PALETTE COLOR")))
                .isEmpty();
    }

    private static DicomObject table(int... entries) {
        return DicomObject.builder()
                .integers(Tag.LUT_DESCRIPTOR, entries.length & 0xFFFF, 10, 16)
                .bytes(Tag.LUT_DATA, Vr.OW, FilmFile.littleEndian(entries))
                .build();
    }

    private static Optional<ModalityTable> of(DicomObject table, UnaryOperator<DicomObject.Builder> film) {
        DicomObject header = film.apply(DicomObject.builder()
                        .integers(Tag.ROWS, 1)
                        .integers(Tag.COLUMNS, 3)
                        .integers(Tag.BITS_ALLOCATED, 16)
                        .sequence(Tag.MODALITY_LUT_SEQUENCE, table))
                .build();
        return ModalityTable.of(header, PixelForm.of(header), ImagePresentation.of(header, 0));
    }

    private static int[] through(ModalityTable table, int... stored) throws IOException {
        int[][] passed = new int[1][];
        table.before((row, samples) -> passed[0] = samples.clone()).row(0, stored);
        return passed[0];
    }
}
