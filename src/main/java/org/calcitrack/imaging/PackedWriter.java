package org.calcitrack.imaging;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes samples for slow lines, without loss: how far each lies from the mean of its left and upper neighbour, the low
 * bytes of some rows, then their high bytes, in gzip. The viewer's unpacking in image-loader/ is its other half.
 */
final class PackedWriter implements SampleSink, AutoCloseable {

    /** Samples whose low and high bytes stand together, as far as whole rows allow. */
    private static final int BLOCK = 1 << 18;

    /** Differences are moved up by this, so that small ones of either sign have a high byte of zero. */
    private static final int MIDDLE = 128;

    private final Gzip out;
    private final boolean wide;
    private final int columns;
    private final int rows;
    private final byte[] low;
    private final byte[] high;
    private final int[] above;
    private int filled;

    PackedWriter(OutputStream out, SampleType type, int rows, int columns) throws IOException {
        this.out = new Gzip(out);
        this.wide = type != SampleType.UINT8;
        this.columns = columns;
        this.rows = rows;
        int block = Math.max(1, BLOCK / columns) * columns;
        this.low = new byte[block];
        this.high = new byte[wide ? block : 0];
        this.above = new int[columns];
    }

    @Override
    public void row(int row, int[] samples) throws IOException {
        int left = row == 0 ? 0 : above[0];
        for (int column = 0; column < columns; column++) {
            int mean = (left + (row == 0 ? left : above[column])) >> 1;
            int difference = samples[column] - mean + MIDDLE;
            low[filled + column] = (byte) difference;
            if (wide) {
                high[filled + column] = (byte) (difference >> Byte.SIZE);
            }
            left = samples[column];
        }
        System.arraycopy(samples, 0, above, 0, columns);
        filled += columns;
        if (filled == low.length || row == rows - 1) {
            writeBlock();
        }
    }

    private void writeBlock() throws IOException {
        // Noise repeats nothing that would be worth a search; high bytes hardly ever change.
        out.writeBy(Deflater.HUFFMAN_ONLY, low, filled);
        if (wide) {
            out.writeBy(Deflater.DEFAULT_STRATEGY, high, filled);
        }
        filled = 0;
    }

    /** Ends what is packed; the stream behind it stays open. */
    @Override
    public void close() throws IOException {
        out.end();
    }

    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }

        void writeBy(int strategy, byte[] bytes, int count) throws IOException {
            def.setStrategy(strategy);
            write(bytes, 0, count);
        }

        void end() throws IOException {
            finish();
            def.end();
        }
    }
}
