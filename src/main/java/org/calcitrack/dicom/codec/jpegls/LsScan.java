package org.calcitrack.dicom.codec.jpegls;

/** Decodes one scan (T.87 annex A): components that share contexts, line by line or sample by sample. */
final class LsScan {

    /** Orders of run lengths (T.87 A.2.1). */
    private static final int[] RUN_ORDER = {
        0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15
    };

    private final LsParameters parameters;
    private final LsContexts contexts;
    private final LsBits in;
    private final int width;
    private final int near;
    private final int step;
    private final int maximum;
    private final int wrap;
    private final int limit;
    private final int errorBits;
    private final byte[] classes;
    /** Two lines of each component, each with one sample more on either side. */
    private final int[][] above;

    private final int[][] line;
    private final int[] runIndex;

    LsScan(LsParameters parameters, LsBits in, int width, int components) {
        this.parameters = parameters;
        this.contexts = new LsContexts(parameters);
        this.in = in;
        this.width = width;
        this.near = parameters.near();
        this.step = 2 * near + 1;
        this.maximum = parameters.maximum();
        this.wrap = parameters.range() * step;
        this.limit = parameters.limit();
        this.errorBits = parameters.errorBits();
        this.above = new int[components][width + 2];
        this.line = new int[components][width + 2];
        this.runIndex = new int[components];
        this.classes = new byte[2 * maximum + 1];
        for (int d = -maximum; d <= maximum; d++) {
            classes[d + maximum] = (byte) classOf(d);
        }
    }

    /** The next line of a component; samples start at element 1. */
    int[] decodeLine(int component) {
        nextLine(component);
        int[] up = above[component];
        int[] now = line[component];
        int x = 1;
        while (x <= width) {
            int q = context(now[x - 1], up[x], up[x - 1], up[x + 1]);
            if (q != 0) {
                now[x] = regular(q, now[x - 1], up[x], up[x - 1]);
                x++;
            } else {
                x = run(component, x, component + 1);
            }
        }
        return now;
    }

    /** The next line of all components, coded sample by sample. */
    int[][] decodeLines() {
        int components = line.length;
        for (int c = 0; c < components; c++) {
            nextLine(c);
        }
        int x = 1;
        while (x <= width) {
            boolean flat = true;
            for (int c = 0; c < components && flat; c++) {
                flat = context(line[c][x - 1], above[c][x], above[c][x - 1], above[c][x + 1]) == 0;
            }
            if (flat) {
                x = run(0, x, components);
            } else {
                for (int c = 0; c < components; c++) {
                    int q = context(line[c][x - 1], above[c][x], above[c][x - 1], above[c][x + 1]);
                    line[c][x] = regular(q, line[c][x - 1], above[c][x], above[c][x - 1]);
                }
                x++;
            }
        }
        return line;
    }

    /** T.87 A.2.1: beyond the left edge lies the first sample above, beyond the right edge the last one above. */
    private void nextLine(int component) {
        int[] done = line[component];
        line[component] = above[component];
        above[component] = done;
        done[width + 1] = done[width];
        line[component][0] = done[1];
    }

    /** The surrounding as a number from -364 to 364; 0 where it is flat (T.87 A.3). */
    private int context(int left, int up, int corner, int right) {
        return 81 * classes[right - up + maximum]
                + 9 * classes[up - corner + maximum]
                + classes[corner - left + maximum];
    }

    private int classOf(int difference) {
        int d = Math.abs(difference);
        int c = d <= near ? 0 : d < parameters.t1() ? 1 : d < parameters.t2() ? 2 : d < parameters.t3() ? 3 : 4;
        return difference < 0 ? -c : c;
    }

    /** T.87 A.4 and A.5. */
    private int regular(int signedContext, int left, int up, int corner) {
        int sign = signedContext < 0 ? -1 : 1;
        int q = Math.abs(signedContext);
        int predicted = Math.clamp(median(left, up, corner) + sign * contexts.correction[q], 0, maximum);
        int k = contexts.golomb(q, contexts.magnitude[q]);
        int mapped = code(k, limit);
        int error = (mapped & 1) == 0 ? mapped >> 1 : -(mapped + 1 >> 1);
        if (near == 0 && k == 0 && 2 * contexts.bias[q] <= -contexts.count[q]) {
            error = -error - 1;
        }
        contexts.update(q, error);
        return reconstructed(predicted + sign * error * step);
    }

    private static int median(int left, int up, int corner) {
        int low = Math.min(left, up);
        int high = Math.max(left, up);
        return corner >= high ? low : corner <= low ? high : left + up - corner;
    }

    /** A Golomb code of limited length (T.87 A.5.3). */
    private int code(int k, int longest) {
        int unary = in.zeros(longest);
        return unary < longest - errorBits - 1 ? unary << k | in.bits(k) : in.bits(errorBits) + 1;
    }

    private int reconstructed(int value) {
        int wrapped = value < -near ? value + wrap : value > maximum + near ? value - wrap : value;
        return Math.clamp(wrapped, 0, maximum);
    }

    /** Repeats the left sample, and decodes the one that ends the run (T.87 A.7); returns the next place. */
    private int run(int first, int start, int end) {
        int x = start;
        while (x <= width && in.bit() == 1) {
            int length = 1 << RUN_ORDER[runIndex[first]];
            if (length <= width + 1 - x) {
                runIndex[first] = Math.min(31, runIndex[first] + 1);
            }
            x = repeat(first, end, x, length);
        }
        if (x > width) {
            return x;
        }
        x = repeat(first, end, x, in.bits(RUN_ORDER[runIndex[first]]));
        if (x > width) {
            return x;
        }
        for (int c = first; c < end; c++) {
            line[c][x] = interruption(line[c][x - 1], above[c][x], end - first > 1, RUN_ORDER[runIndex[first]]);
        }
        runIndex[first] = Math.max(0, runIndex[first] - 1);
        return x + 1;
    }

    private int repeat(int first, int end, int x, int length) {
        int to = Math.min(x + length, width + 1);
        for (int c = first; c < end; c++) {
            java.util.Arrays.fill(line[c], x, to, line[c][x - 1]);
        }
        return to;
    }

    /** T.87 A.7.2; samples coded together always count as edges. */
    private int interruption(int left, int up, boolean together, int order) {
        int type = !together && Math.abs(left - up) <= near ? 1 : 0;
        int q = LsContexts.RUN + type;
        int sum = contexts.magnitude[q] + (type == 1 ? contexts.count[q] >> 1 : 0);
        int k = contexts.golomb(q, sum);
        int mapped = code(k, limit - order - 1);
        int odd = mapped + type & 1;
        int size = mapped + type + odd >> 1;
        boolean negative = (k != 0 || contexts.mostlyNegative(type)) == (odd == 1);
        int error = negative ? -size : size;
        contexts.updateRun(type, error, mapped);
        int predicted = type == 1 ? left : up;
        int sign = type == 0 && left > up ? -1 : 1;
        return reconstructed(predicted + sign * error * step);
    }
}
