package org.calcitrack.imaging;

import java.io.IOException;
import java.io.OutputStream;

/** Writes samples as the viewer takes them: 8 or 16 bits, little-endian, row by row. */
final class SampleWriter implements SampleSink {

    private final OutputStream out;
    private final boolean wide;
    private final byte[] bytes;

    SampleWriter(OutputStream out, SampleType type, int columns) {
        this.out = out;
        this.wide = type != SampleType.UINT8;
        this.bytes = new byte[columns * type.bytes()];
    }

    @Override
    public void row(int row, int[] samples) throws IOException {
        if (wide) {
            for (int i = 0, at = 0; at < bytes.length; i++) {
                bytes[at++] = (byte) samples[i];
                bytes[at++] = (byte) (samples[i] >> 8);
            }
        } else {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) samples[i];
            }
        }
        out.write(bytes);
    }
}
