package org.calcitrack.dicom.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes RLE Lossless (PS3.5 annex G), each row packed by itself. */
public final class RleEncoder {

    private static final int HEADER_BYTES = 64;
    private static final int LONGEST = 128;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RleEncoder() {}

    /**
     * One frame.
     *
     * @param cells little endian, samples of a pixel side by side
     */
    public static byte[] encode(byte[] cells, int rows, int columns, int samples, int bytesPerSample) {
        return new RleEncoder().frame(cells, rows, columns, samples, bytesPerSample);
    }

    private byte[] frame(byte[] cells, int rows, int columns, int samples, int bytesPerSample) {
        int planes = samples * bytesPerSample;
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(planes);
        byte[] row = new byte[columns];
        for (int plane = 0; plane < planes; plane++) {
            header.putInt(HEADER_BYTES + out.size());
            int offset = plane / bytesPerSample * bytesPerSample + bytesPerSample - 1 - plane % bytesPerSample;
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                    row[c] = cells[(r * columns + c) * planes + offset];
                }
                pack(row);
            }
            if (out.size() % 2 == 1) {
                out.write(0); // G.3.1: segments have an even length
            }
        }
        byte[] segments = out.toByteArray();
        return ByteBuffer.allocate(HEADER_BYTES + segments.length)
                .put(header.array())
                .put(segments)
                .array();
    }

    private void pack(byte[] row) {
        int at = 0;
        while (at < row.length) {
            int run = runLength(row, at);
            if (run > 1) {
                out.write(1 - run);
                out.write(row[at]);
                at += run;
            } else {
                int literal = literalLength(row, at);
                out.write(literal - 1);
                out.write(row, at, literal);
                at += literal;
            }
        }
    }

    private static int runLength(byte[] row, int at) {
        int end = at + 1;
        while (end < row.length && end - at < LONGEST && row[end] == row[at]) {
            end++;
        }
        return end - at;
    }

    /** Up to where three equal bytes begin: a run of two saves nothing inside a literal. */
    private static int literalLength(byte[] row, int at) {
        int end = at + 1;
        while (end < row.length && end - at < LONGEST && runLength(row, end) < 3) {
            end++;
        }
        return end - at;
    }
}
