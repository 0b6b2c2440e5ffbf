package org.calcitrack.dicom.codec.jpeg2000;

/** Flags of a coefficient and its neighbours, and the contexts that follow from them (T.800 D.3). */
final class BlockTables {

    static final int NORTH_EAST = 1;
    static final int SOUTH_EAST = 2;
    static final int SOUTH_WEST = 4;
    static final int NORTH_WEST = 8;
    static final int NORTH = 16;
    static final int EAST = 32;
    static final int SOUTH = 64;
    static final int WEST = 128;
    static final int NEIGHBOURS = 255;
    static final int NORTH_NEGATIVE = 256;
    static final int EAST_NEGATIVE = 512;
    static final int SOUTH_NEGATIVE = 1024;
    static final int WEST_NEGATIVE = 2048;
    static final int SIGNIFICANT = 4096;
    static final int REFINED = 8192;
    static final int VISITED = 16384;
    static final int NEGATIVE = 32768;

    /** Zero coding contexts by band and significant neighbours. */
    private static final byte[][] ZERO = new byte[4][256];
    /** Sign contexts by the flags of the four nearest neighbours; bit 7 says that the sign is flipped. */
    private static final byte[] SIGN = new byte[256];

    static {
        for (int neighbours = 0; neighbours < 256; neighbours++) {
            int h = bit(neighbours, EAST) + bit(neighbours, WEST);
            int v = bit(neighbours, NORTH) + bit(neighbours, SOUTH);
            int d = Integer.bitCount(neighbours & 15);
            ZERO[Subband.LL][neighbours] = (byte) zero(h, v, d);
            ZERO[Subband.LH][neighbours] = (byte) zero(h, v, d);
            ZERO[Subband.HL][neighbours] = (byte) zero(v, h, d);
            ZERO[Subband.HH][neighbours] = (byte) zeroDiagonal(h + v, d);
        }
        for (int i = 0; i < 256; i++) {
            SIGN[i] = (byte) sign(i << 4);
        }
    }

    private BlockTables() {}

    static byte[] zeroContexts(int band) {
        return ZERO[band];
    }

    /** The context of a sign, from 9 to 13, with bit 7 set where the decoded sign must be flipped. */
    static int signContext(int flags) {
        return SIGN[flags >> 4 & 255] & 0xFF;
    }

    /** T.800 table D.1 for bands that are low-pass vertically. */
    private static int zero(int h, int v, int d) {
        if (h == 2) {
            return 8;
        }
        if (h == 1) {
            return v >= 1 ? 7 : d >= 1 ? 6 : 5;
        }
        return v == 2 ? 4 : v == 1 ? 3 : Math.min(d, 2);
    }

    private static int zeroDiagonal(int hv, int d) {
        return switch (d) {
            case 0 -> Math.min(hv, 2);
            case 1 -> 3 + Math.min(hv, 2);
            case 2 -> hv >= 1 ? 7 : 6;
            default -> 8;
        };
    }

    /** T.800 tables D.2 and D.3. */
    private static int sign(int flags) {
        int h = contribution(flags, EAST, EAST_NEGATIVE) + contribution(flags, WEST, WEST_NEGATIVE);
        int v = contribution(flags, NORTH, NORTH_NEGATIVE) + contribution(flags, SOUTH, SOUTH_NEGATIVE);
        int horizontal = Integer.signum(h);
        int vertical = Integer.signum(v);
        boolean flipped = horizontal < 0 || horizontal == 0 && vertical < 0;
        int context = horizontal == 0 ? 9 + Math.abs(vertical) : 12 + horizontal * vertical;
        return context | (flipped ? 0x80 : 0);
    }

    private static int contribution(int flags, int significant, int negative) {
        return (flags & significant) == 0 ? 0 : (flags & negative) == 0 ? 1 : -1;
    }

    private static int bit(int flags, int mask) {
        return (flags & mask) == 0 ? 0 : 1;
    }
}
