package org.calcitrack.dicom.codec.jpeg;

import java.util.List;
import org.calcitrack.dicom.codec.CodecBounds;

/**
 * A frame header (T.81 B.2.2).
 *
 * @param process the low byte of the SOF marker
 */
record JpegFrame(int process, int precision, int width, int height, List<JpegComponent> components) {

    static final int BASELINE = 0xC0;
    static final int EXTENDED = 0xC1;
    static final int PROGRESSIVE = 0xC2;
    static final int LOSSLESS = 0xC3;

    boolean isLossless() {
        return process == LOSSLESS;
    }

    int widest() {
        return components.stream().mapToInt(c -> c.horizontal).max().orElse(1);
    }

    int highest() {
        return components.stream().mapToInt(c -> c.vertical).max().orElse(1);
    }

    int mcusWide() {
        return ceiling(width, 8 * widest());
    }

    int mcusHigh() {
        return ceiling(height, 8 * highest());
    }

    /** Lays out the blocks of each component (T.81 A.1.1, A.2.4). */
    void allocateBlocks() {
        for (JpegComponent c : components) {
            c.width = ceiling(width * c.horizontal, widest());
            c.height = ceiling(height * c.vertical, highest());
            c.blocksWide = mcusWide() * c.horizontal;
            c.blocksHigh = mcusHigh() * c.vertical;
            c.coefficients = new short[Math.multiplyExact(64, Math.multiplyExact(c.blocksWide, c.blocksHigh))];
        }
    }

    JpegComponent component(int id) {
        return components.stream()
                .filter(c -> c.id == id)
                .findFirst()
                .orElseThrow(() -> CodecBounds.corrupt("A JPEG scan names a component that is not there"));
    }

    static int ceiling(int value, int divisor) {
        return (value + divisor - 1) / divisor;
    }
}
