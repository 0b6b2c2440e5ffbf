package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaletteColoursTest {

    private static final PixelFrame INDICES =
            new PixelFrame(1, 4, 1, 8, false, "PALETTE COLOR", new int[] {0, 1, 2, 3});

    @Test
    void coloursPixelsFromTablesOfSixteenBits() {
        DicomObject palette = DicomObject.builder()
                .integers(Tag.RED_PALETTE_DESCRIPTOR, 4, 0, 16)
                .integers(Tag.GREEN_PALETTE_DESCRIPTOR, 4, 0, 16)
                .integers(Tag.BLUE_PALETTE_DESCRIPTOR, 4, 0, 16)
                .bytes(Tag.RED_PALETTE_DATA, DicomFiles.words(0, 0x1100, 0x2200, 0x3300))
                .bytes(Tag.GREEN_PALETTE_DATA, DicomFiles.words(0, 0, 0, 0xFF00))
                .bytes(Tag.BLUE_PALETTE_DATA, DicomFiles.words(0x0100, 0, 0, 0))
                .build();

        byte[] rgb = PaletteColours.of(palette).orElseThrow().rgb(INDICES);

        assertThat(rgb).containsExactly(0, 0, 1, 0x11, 0, 0, 0x22, 0, 0, 0x33, 0xFF, 0);
    }

    @Test
    void writesOutSegmentedTables() {
        // a discrete entry 0, then a line of three entries up to 0x3000
        byte[] ramp = DicomFiles.words(0, 1, 0, 1, 3, 0x3000);
        DicomObject palette = segmented(ramp);

        PaletteColours colours = PaletteColours.of(palette).orElseThrow();

        assertThat(colours.green().entries()).containsExactly(0, 0x1000, 0x2000, 0x3000);
    }

    @Test
    void refusesSegmentsThatDoNotFillTheTable() {
        assertThat(PaletteColours.of(segmented(DicomFiles.words(0, 1, 0)))).isEmpty();
        assertThat(PaletteColours.of(segmented(DicomFiles.words(0, 9, 0)))).isEmpty();
    }

    private static DicomObject segmented(byte[] data) {
        return DicomObject.builder()
                .integers(Tag.RED_PALETTE_DESCRIPTOR, 4, 0, 16)
                .integers(Tag.GREEN_PALETTE_DESCRIPTOR, 4, 0, 16)
                .integers(Tag.BLUE_PALETTE_DESCRIPTOR, 4, 0, 16)
                .bytes(Tag.SEGMENTED_RED_PALETTE_DATA, data)
                .bytes(Tag.SEGMENTED_GREEN_PALETTE_DATA, data)
                .bytes(Tag.SEGMENTED_BLUE_PALETTE_DATA, data)
                .build();
    }
}
