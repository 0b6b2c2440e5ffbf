package org.calcitrack.dicom;

import java.util.Optional;

/** The colours of a PALETTE COLOR image (PS3.3 C.7.6.3.1.5 and C.7.9). */
public record PaletteColours(LookupTable red, LookupTable green, LookupTable blue) {

    /** The palette of a header, plain or segmented; empty when it is missing or broken. */
    public static Optional<PaletteColours> of(DicomObject dataset) {
        boolean signed = dataset.integer(Tag.PIXEL_REPRESENTATION).orElse(0) == 1;
        Optional<LookupTable> red = table(
                dataset, Tag.RED_PALETTE_DESCRIPTOR, Tag.RED_PALETTE_DATA, Tag.SEGMENTED_RED_PALETTE_DATA, signed);
        Optional<LookupTable> green = table(
                dataset,
                Tag.GREEN_PALETTE_DESCRIPTOR,
                Tag.GREEN_PALETTE_DATA,
                Tag.SEGMENTED_GREEN_PALETTE_DATA,
                signed);
        Optional<LookupTable> blue = table(
                dataset, Tag.BLUE_PALETTE_DESCRIPTOR, Tag.BLUE_PALETTE_DATA, Tag.SEGMENTED_BLUE_PALETTE_DATA, signed);
        return red.isPresent() && green.isPresent() && blue.isPresent()
                ? Optional.of(new PaletteColours(red.get(), green.get(), blue.get()))
                : Optional.empty();
    }

    /** The pixels of a palette image in 8 bits for each of red, green and blue. */
    public byte[] rgb(PixelFrame frame) {
        int[] indices = frame.samples();
        byte[] rgb = new byte[3 * indices.length];
        for (int i = 0; i < indices.length; i++) {
            rgb[3 * i] = octet(red, indices[i]);
            rgb[3 * i + 1] = octet(green, indices[i]);
            rgb[3 * i + 2] = octet(blue, indices[i]);
        }
        return rgb;
    }

    private static byte octet(LookupTable table, int index) {
        return (byte) (table.at(index) >>> table.bits() - 8);
    }

    private static Optional<LookupTable> table(
            DicomObject dataset, Tag descriptor, Tag plain, Tag segmented, boolean signed) {
        int[] described = dataset.integers(descriptor);
        if (described.length < 3) {
            return Optional.empty();
        }
        return dataset.bytes(plain)
                .or(() -> dataset.bytes(segmented).flatMap(data -> PaletteSegments.expand(data, described[0])))
                .flatMap(data -> LookupTable.of(described, data, signed));
    }
}
