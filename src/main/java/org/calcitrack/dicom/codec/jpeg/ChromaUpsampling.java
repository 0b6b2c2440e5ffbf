package org.calcitrack.dicom.codec.jpeg;

/**
 * Rows of a component at the size of the frame. Halved components are interpolated with weights 3:1 between the
 * nearest samples, which are centred as T.81 A.1.1 draws them; other ratios repeat samples.
 */
final class ChromaUpsampling {

    private final short[] plane;
    private final int stride;
    private final int width;
    private final int height;
    private final int frameWidth;
    private final int across;
    private final int down;
    /** A row of the component, as {@link #weighRows} leaves it. */
    private final int[] line;

    ChromaUpsampling(short[] plane, int stride, JpegComponent component, JpegFrame frame) {
        this.plane = plane;
        this.stride = stride;
        this.width = component.width;
        this.height = component.height;
        this.frameWidth = frame.width();
        this.across = Math.max(1, frame.widest() / component.horizontal);
        this.down = Math.max(1, frame.highest() / component.vertical);
        this.line = new int[stride];
    }

    void row(int y, int[] samples, int at, int step) {
        if (across == 1 && down == 1) {
            for (int x = 0, from = y * stride, to = at; x < frameWidth; x++, to += step) {
                samples[to] = plane[from + x];
            }
            return;
        }
        boolean halfDown = down == 2 && across == 2;
        weighRows(y, halfDown);
        int weight = halfDown ? 4 : 1;
        for (int x = 0, to = at; x < frameWidth; x++, to += step) {
            samples[to] = across == 2 ? between(x, weight) : line[Math.min(width - 1, x / across)] / weight;
        }
    }

    /** The row of the component under this row, each value times 4 when two rows are weighed. */
    private void weighRows(int y, boolean half) {
        int near = Math.min(height - 1, y / down);
        int far = half ? Math.clamp(near + (y % 2 == 0 ? -1 : 1), 0, height - 1) : near;
        for (int x = 0; x < width; x++) {
            int value = plane[near * stride + x];
            line[x] = half ? 3 * value + plane[far * stride + x] : value;
        }
    }

    private int between(int x, int weight) {
        int near = Math.min(width - 1, x / 2);
        int far = Math.clamp(near + (x % 2 == 0 ? -1 : 1), 0, width - 1);
        int bias = x % 2 == 0 ? (weight == 1 ? 1 : 8) : (weight == 1 ? 2 : 7); // alternate rounding, no drift
        return (3 * line[near] + line[far] + bias) / (4 * weight);
    }
}
