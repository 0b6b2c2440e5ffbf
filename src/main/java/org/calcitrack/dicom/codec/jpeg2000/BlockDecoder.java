package org.calcitrack.dicom.codec.jpeg2000;

import static org.calcitrack.dicom.codec.jpeg2000.BlockTables.*;

/**
 * Decodes the bit planes of one code-block (T.800 annex D). Magnitudes carry one bit below the point: a coefficient
 * lies in the middle of the interval that its last decoded bit leaves open.
 */
final class BlockDecoder {

    private final int width;
    private final int height;
    private final int stride;
    private final int[] flags;
    private final int[] magnitudes;
    private final byte[] zeroContexts;
    private final CodingStyle style;
    private final boolean causal;
    private final MqDecoder mq = new MqDecoder();
    private RawBits raw = new RawBits(new byte[0]);
    private boolean isRaw;
    private int plane;

    BlockDecoder(int width, int height, int band, CodingStyle style) {
        this.width = width;
        this.height = height;
        this.stride = width + 2;
        this.flags = new int[stride * (height + 2)];
        this.magnitudes = new int[flags.length];
        this.zeroContexts = zeroContexts(band);
        this.style = style;
        this.causal = style.isCausal();
    }

    /**
     * Runs all passes of a block.
     *
     * @param planes bit planes of the block, without those that are all zero
     * @return signed coefficients, doubled
     */
    int[] decode(CodeBlock block, int planes) {
        mq.resetContexts();
        plane = planes - 1;
        int kind = 2; // the first pass of a block is a cleanup
        int done = 0;
        for (CodeBlock.Segment segment : block.segments()) {
            isRaw = style.isBypass() && done >= 10 && kind != 2;
            if (isRaw) {
                raw = new RawBits(segment.bytes());
            } else {
                mq.start(segment.bytes());
            }
            for (int pass = 0; pass < segment.passes && plane >= 0; pass++, done++) {
                pass(kind);
                if (style.isReset()) {
                    mq.resetContexts();
                }
                kind = (kind + 1) % 3;
                plane -= kind == 0 ? 1 : 0;
            }
        }
        return signed();
    }

    private void pass(int kind) {
        switch (kind) {
            case 0 -> significance();
            case 1 -> refinement();
            default -> {
                cleanup();
                if (style.isSegmented()) {
                    for (int i = 0; i < 4; i++) {
                        mq.decode(MqDecoder.UNIFORM);
                    }
                }
            }
        }
    }

    /** T.800 D.3.1. */
    private void significance() {
        int[] states = flags;
        for (int top = 0; top < height; top += 4) {
            int rows = Math.min(4, height - top);
            for (int x = 0; x < width; x++) {
                int at = (top + 1) * stride + x + 1;
                for (int row = 0; row < rows; row++, at += stride) {
                    int around = seen(states[at], row);
                    if ((around & SIGNIFICANT) == 0 && (around & NEIGHBOURS) != 0) {
                        states[at] |= VISITED;
                        int bit = isRaw ? raw.bit() : mq.decode(zeroContexts[around & NEIGHBOURS]);
                        if (bit == 1) {
                            becomeSignificant(at, around);
                        }
                    }
                }
            }
        }
    }

    /** T.800 D.3.3. */
    private void refinement() {
        int half = 1 << plane;
        int[] states = flags;
        for (int top = 0; top < height; top += 4) {
            int rows = Math.min(4, height - top);
            for (int x = 0; x < width; x++) {
                int at = (top + 1) * stride + x + 1;
                for (int row = 0; row < rows; row++, at += stride) {
                    int state = states[at];
                    if ((state & (SIGNIFICANT | VISITED)) == SIGNIFICANT) {
                        int bit = isRaw ? raw.bit() : mq.decode(refinementContext(seen(state, row)));
                        magnitudes[at] += bit == 1 ? half : -half;
                        states[at] = state | REFINED;
                    }
                }
            }
        }
    }

    private static int refinementContext(int around) {
        return (around & REFINED) != 0 ? 16 : (around & NEIGHBOURS) != 0 ? 15 : 14;
    }

    /** T.800 D.3.4. */
    private void cleanup() {
        for (int top = 0; top < height; top += 4) {
            int rows = Math.min(4, height - top);
            for (int x = 0; x < width; x++) {
                cleanup((top + 1) * stride + x + 1, rows);
            }
        }
    }

    /** One column of a stripe; a column of four that nothing touches is coded as a run. */
    private void cleanup(int start, int rows) {
        int row = 0;
        boolean known = false;
        if (rows == 4 && isQuiet(start)) {
            if (mq.decode(MqDecoder.RUN_LENGTH) == 0) {
                return;
            }
            row = mq.decode(MqDecoder.UNIFORM) << 1 | mq.decode(MqDecoder.UNIFORM);
            known = true;
        }
        for (int at = start + row * stride; row < rows; row++, at += stride) {
            int around = seen(flags[at], row);
            if ((around & (SIGNIFICANT | VISITED)) == 0
                    && (known || mq.decode(zeroContexts[around & NEIGHBOURS]) == 1)) {
                becomeSignificant(at, around);
            }
            flags[at] &= ~VISITED;
            known = false;
        }
    }

    private boolean isQuiet(int at) {
        int all = flags[at] | flags[at + stride] | flags[at + 2 * stride] | seen(flags[at + 3 * stride], 3);
        return (all & (SIGNIFICANT | VISITED | NEIGHBOURS)) == 0;
    }

    /** T.800 D.3.2. */
    private void becomeSignificant(int at, int around) {
        int sign;
        if (isRaw) {
            sign = raw.bit();
        } else {
            int context = signContext(around);
            sign = mq.decode(context & 0x7F) ^ context >> 7;
        }
        magnitudes[at] = 3 << plane;
        flags[at] |= sign == 1 ? SIGNIFICANT | NEGATIVE : SIGNIFICANT;
        flags[at - stride - 1] |= SOUTH_EAST;
        flags[at - stride] |= sign == 1 ? SOUTH | SOUTH_NEGATIVE : SOUTH;
        flags[at - stride + 1] |= SOUTH_WEST;
        flags[at - 1] |= sign == 1 ? EAST | EAST_NEGATIVE : EAST;
        flags[at + 1] |= sign == 1 ? WEST | WEST_NEGATIVE : WEST;
        flags[at + stride - 1] |= NORTH_EAST;
        flags[at + stride] |= sign == 1 ? NORTH | NORTH_NEGATIVE : NORTH;
        flags[at + stride + 1] |= NORTH_WEST;
    }

    /** In vertically causal mode the last row of a stripe does not see the next stripe (T.800 D.7). */
    private int seen(int state, int row) {
        return causal && row == 3 ? state & ~(SOUTH | SOUTH_EAST | SOUTH_WEST | SOUTH_NEGATIVE) : state;
    }

    private int[] signed() {
        int[] signed = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0, at = (y + 1) * stride + 1; x < width; x++, at++) {
                signed[y * width + x] = (flags[at] & NEGATIVE) == 0 ? magnitudes[at] : -magnitudes[at];
            }
        }
        return signed;
    }
}
