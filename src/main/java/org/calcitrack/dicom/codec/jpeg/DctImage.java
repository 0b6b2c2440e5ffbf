package org.calcitrack.dicom.codec.jpeg;

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
        int stride = c.blocksWide * 8;
        short[] plane = new short[stride * c.blocksHigh * 8];
        InverseDct transform = new InverseDct(tables.quantisation(c.quantisation), frame.precision());
        for (int by = 0; by < c.blocksHigh; by++) {
            for (int bx = 0; bx < c.blocksWide; bx++) {
                transform.block(c.coefficients, (by * c.blocksWide + bx) * 64, plane, by * 8 * stride + bx * 8, stride);
            }
        }
        c.coefficients = new short[0];
        return plane;
    }
}
