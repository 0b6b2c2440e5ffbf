package org.calcitrack.dicom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An overlay of an image (PS3.3 C.9.2): drawings of one bit, in an element of their own or, as older files have it, in
 * bits of the pixel cells that the image does not use. Decoded pixels never hold any of it.
 *
 * @param group 6000, 6002 … 601E, hexadecimal
 * @param rows of the overlay, which may be larger than the image
 * @param columns of the overlay
 * @param row of the image's frame, counted from 1, at which the overlay begins; may lie outside
 * @param column likewise
 * @param cellBit the bit of the pixel cells that holds it; empty when Overlay Data does
 * @param bits row by row, of the first frame of Overlay Data; empty when Overlay Data is too short, and when the cells
 *     hold it and were not read
 */
public record OverlayPlane(
        int group, int rows, int columns, int row, int column, OptionalInt cellBit, Optional<BitSet> bits) {

    private static final int FIRST_GROUP = 0x6000;
    private static final int LAST_GROUP = 0x601E;

    /** All overlays that a header describes; incomplete descriptions are left out. */
    public static List<OverlayPlane> of(DicomObject dataset) {
        List<OverlayPlane> planes = new ArrayList<>();
        for (int group = FIRST_GROUP; group <= LAST_GROUP; group += 2) {
            if (dataset.contains(Tag.of(group, 0x0010)) || dataset.contains(Tag.of(group, 0x0100))) {
                plane(dataset, group).ifPresent(planes::add);
            }
        }
        return planes;
    }

    private static Optional<OverlayPlane> plane(DicomObject dataset, int group) {
        Optional<byte[]> data = dataset.bytes(Tag.of(group, 0x3000));
        int rows = dataset.integer(Tag.of(group, 0x0010)).orElse(0);
        int columns = dataset.integer(Tag.of(group, 0x0011)).orElse(0);
        OptionalInt bit = dataset.integer(Tag.of(group, 0x0102));
        boolean inCells =
                data.isEmpty() && dataset.integer(Tag.of(group, 0x0100)).orElse(1) > 1;
        if (inCells && rows == 0) {
            rows = dataset.integer(Tag.ROWS).orElse(0);
            columns = dataset.integer(Tag.COLUMNS).orElse(0);
        }
        if (rows < 1 || columns < 1 || data.isEmpty() && !(inCells && bit.isPresent())) {
            return Optional.empty();
        }
        int[] origin = dataset.integers(Tag.of(group, 0x0050));
        int pixels = rows * columns; // both of 16 bits
        return Optional.of(new OverlayPlane(
                group,
                rows,
                columns,
                origin.length == 2 ? origin[0] : 1,
                origin.length == 2 ? origin[1] : 1,
                inCells ? bit : OptionalInt.empty(),
                data.filter(bytes -> 8L * bytes.length >= (pixels & 0xFFFFFFFFL))
                        .map(bytes -> BitSet.valueOf(bytes))));
    }

    /** This overlay with its bits, which may lie in these cells; it then covers the frame from its first pixel. */
    public OverlayPlane drawnIn(PixelFrame cells) {
        if (cellBit.isEmpty() || cells.samplesPerPixel() != 1) {
            return this;
        }
        int bit = cellBit.getAsInt();
        BitSet drawn = new BitSet(cells.samples().length);
        for (int i = 0; i < cells.samples().length; i++) {
            drawn.set(i, bit >= 0 && bit < Integer.SIZE && (cells.samples()[i] >>> bit & 1) == 1);
        }
        return new OverlayPlane(group, cells.rows(), cells.columns(), 1, 1, cellBit, Optional.of(drawn));
    }

    /** Overlay Data (60xx,3000) with these bits, eight to a byte, of even length; empty when they are not known. */
    public Optional<byte[]> data() {
        int bytes = (rows * columns + 7) / 8;
        return bits.map(drawn -> Arrays.copyOf(drawn.toByteArray(), bytes + (bytes & 1)));
    }

    /** Whether the drawing covers this place of the image, both counted from 0; false where only the cells know. */
    public boolean covers(int imageRow, int imageColumn) {
        int y = imageRow - (row - 1);
        int x = imageColumn - (column - 1);
        boolean inside = y >= 0 && y < rows && x >= 0 && x < columns;
        return inside && bits.isPresent() && bits.get().get(y * columns + x);
    }
}
