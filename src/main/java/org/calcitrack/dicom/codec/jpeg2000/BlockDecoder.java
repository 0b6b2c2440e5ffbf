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
    private final boolean[] negative;
    private final byte[] zeroContexts;
    private final CodingStyle style;
    private final MqDecoder mq = new MqDecoder();
    private RawBits raw = new RawBits(new byte[0]);
    private boolean isRaw;
    private int plane;

    BlockDecoder(int width, int height, int band, CodingStyle style) {
        this.width = width;
        this.height = height;
        this.stride = width + 2;
        this.flags = new int[stride * (height + 2)];
        this.magnitudes = new int[width * height];
        this.negative = new boolean[width * height];
        this.zeroContexts = zeroContexts(band);
        this.style = style;
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
        for (int top = 0; top < height; top += 4) {
            int bottom = Math.min(height, top + 4);
            for (int x = 0; x < width; x++) {
                for (int y = top; y < bottom; y++) {
                    int at = index(x, y);
                    int around = flags(at, y == top + 3);
                    if ((around & SIGNIFICANT) == 0 && (around & NEIGHBOURS) != 0) {
                        int context = zeroContexts[around & NEIGHBOURS];
                        if ((isRaw ? raw.bit() : mq.decode(context)) == 1) {
                            becomeSignificant(x, y, at, around);
                        }
                        flags[at] |= VISITED;
                    }
                }
            }
        }
    }

    /** T.800 D.3.3. */
    private void refinement() {
        int half = 1 << plane;
        for (int top = 0; top < height; top += 4) {
            int bottom = Math.min(height, top + 4);
            for (int x = 0; x < width; x++) {
                for (int y = top; y < bottom; y++) {
                    int at = index(x, y);
                    if ((flags[at] & (SIGNIFICANT | VISITED)) == SIGNIFICANT) {
                        int around = flags(at, y == top + 3);
                        int context = (around & REFINED) != 0 ? 16 : (around & NEIGHBOURS) != 0 ? 15 : 14;
                        int bit = isRaw ? raw.bit() : mq.decode(context);
                        magnitudes[y * width + x] += bit == 1 ? half : -half;
                        flags[at] |= REFINED;
                    }
                }
            }
        }
    }

    /** T.800 D.3.4. */
    private void cleanup() {
        for (int top = 0; top < height; top += 4) {
            int bottom = Math.min(height, top + 4);
            for (int x = 0; x < width; x++) {
                int y = top;
                boolean known = false;
                if (bottom - top == 4 && isQuiet(x, top)) {
                    if (mq.decode(MqDecoder.RUN_LENGTH) == 0) {
                        continue;
                    }
                    y += mq.decode(MqDecoder.UNIFORM) << 1 | mq.decode(MqDecoder.UNIFORM);
                    known = true;
                }
                for (; y < bottom; y++) {
                    cleanup(x, y, y == top + 3, known);
                    known = false;
                }
            }
        }
        for (int i = 0; i < flags.length; i++) {
            flags[i] &= ~VISITED;
        }
    }

    private void cleanup(int x, int y, boolean last, boolean known) {
        int at = index(x, y);
        int around = flags(at, last);
        if ((around & (SIGNIFICANT | VISITED)) == 0 && (known || mq.decode(zeroContexts[around & NEIGHBOURS]) == 1)) {
            becomeSignificant(x, y, at, around);
        }
    }

    private boolean isQuiet(int x, int top) {
        int at = index(x, top);
        int all = flags[at] | flags[at + stride] | flags[at + 2 * stride] | flags(at + 3 * stride, true);
        return (all & (SIGNIFICANT | VISITED | NEIGHBOURS)) == 0;
    }

    /** T.800 D.3.2. */
    private void becomeSignificant(int x, int y, int at, int around) {
        int sign;
        if (isRaw) {
            sign = raw.bit();
        } else {
            int context = signContext(around);
            sign = mq.decode(context & 0x7F) ^ context >> 7;
        }
        magnitudes[y * width + x] = 3 << plane;
        negative[y * width + x] = sign == 1;
        flags[at] |= SIGNIFICANT;
        flags[at - stride - 1] |= SOUTH_EAST;
        flags[at - stride] |= sign == 1 ? SOUTH | SOUTH_NEGATIVE : SOUTH;
        flags[at - stride + 1] |= SOUTH_WEST;
        flags[at - 1] |= sign == 1 ? EAST | EAST_NEGATIVE : EAST;
        flags[at + 1] |= sign == 1 ? WEST | WEST_NEGATIVE : WEST;
        flags[at + stride - 1] |= NORTH_EAST;
        flags[at + stride] |= sign == 1 ? NORTH | NORTH_NEGATIVE : NORTH;
        flags[at + stride + 1] |= NORTH_WEST;
    }

    private int index(int x, int y) {
        return (y + 1) * stride + x + 1;
    }

    /** In vertically causal mode the last row of a stripe does not see the next stripe (T.800 D.7). */
    private int flags(int at, boolean last) {
        return last && style.isCausal() ? flags[at] & ~(SOUTH | SOUTH_EAST | SOUTH_WEST | SOUTH_NEGATIVE) : flags[at];
    }

    private int[] signed() {
        for (int i = 0; i < magnitudes.length; i++) {
            if (negative[i]) {
                magnitudes[i] = -magnitudes[i];
            }
        }
        return magnitudes;
    }
}
