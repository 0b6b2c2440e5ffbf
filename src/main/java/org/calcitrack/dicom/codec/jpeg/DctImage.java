package org.calcitrack.dicom.codec.jpeg;

import java.util.stream.IntStream;

/** From coefficients to samples: dequantisation, inverse transform, level shift, and chroma as large as luma. */
final class DctImage {

    private final JpegFrame frame;
    private final JpegTables tables;

    DctImage(JpegFrame frame, JpegTables tables) {
        this.frame = frame;
        this.tables = tables;
    }

    /** Samples of all components side by side. */
    int[] samples() {
        int step = frame.components().size();
        int[] samples = new int[frame.width() * frame.height() * step];
        for (int i = 0; i < step; i++) {
            JpegComponent component = frame.components().get(i);
            ChromaUpsampling plane = new ChromaUpsampling(plane(component), component.blocksWide * 8, component, frame);
            for (int y = 0; y < frame.height(); y++) {
                plane.row(y, samples, y * frame.width() * step + i, step);
            }
        }
        return samples;
    }

    private short[] plane(JpegComponent c) {
        short[] plane = new short[c.blocksWide * 8 * c.blocksHigh * 8];
        IntStream.range(0, c.blocksHigh).parallel().forEach(row -> blocks(c, row, plane));
        c.coefficients = new short[0];
        return plane;
    }

    private void blocks(JpegComponent c, int row, short[] plane) {
        InverseDct transform = new InverseDct(tables.quantisation(c.quantisation), frame.precision());
        int stride = c.blocksWide * 8;
        for (int column = 0; column < c.blocksWide; column++) {
            int block = row * c.blocksWide + column;
            transform.block(c.coefficients, block * 64, plane, row * 8 * stride + column * 8, stride);
        }
    }
}
