package org.calcitrack.dicom.codec.jpeg2000;

/** A tag tree (T.800 B.10.2): numbers of a grid, coded through the minima of ever larger squares. */
final class TagTree {

    private final int levels;
    private final int[] width;
    private final int[][] value;
    private final boolean[][] known;

    TagTree(int wide, int high) {
        int count = 1;
        for (int w = wide, h = high; w > 1 || h > 1; w = w + 1 >> 1, h = h + 1 >> 1) {
            count++;
        }
        levels = count;
        width = new int[count];
        value = new int[count][];
        known = new boolean[count][];
        for (int level = 0, w = wide, h = high; level < count; level++, w = w + 1 >> 1, h = h + 1 >> 1) {
            width[level] = w;
            value[level] = new int[w * h];
            known[level] = new boolean[w * h];
        }
    }

    /** Whether the number at this place is below a bound; reads no more bits than that takes. */
    boolean isBelow(int x, int y, int bound, PacketBits in) {
        int least = 0;
        for (int level = levels - 1; level >= 0; level--) {
            int at = (y >> level) * width[level] + (x >> level);
            value[level][at] = Math.max(value[level][at], least);
            while (!known[level][at] && value[level][at] < bound) {
                if (in.bit() == 1) {
                    known[level][at] = true;
                } else {
                    value[level][at]++;
                }
            }
            least = value[level][at];
        }
        return known[0][y * width[0] + x] && least < bound;
    }

    /** The number at this place, read to its end; at most the limit. */
    int read(int x, int y, int limit, PacketBits in) {
        int bound = 1;
        while (bound <= limit && !isBelow(x, y, bound, in)) {
            bound++;
        }
        return value[0][y * width[0] + x];
    }
}
