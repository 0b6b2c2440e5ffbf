package org.calcitrack.dicom.codec.jpeg;

import java.util.Arrays;
import org.calcitrack.dicom.codec.CodecBounds;
import org.jspecify.annotations.Nullable;

/** The tables in force: Huffman, quantisation, and the restart interval (T.81 B.2.4). */
final class JpegTables {

    private final @Nullable HuffmanTable[] dc = new HuffmanTable[4];
    private final @Nullable HuffmanTable[] ac = new HuffmanTable[4];
    private final int[] @Nullable [] quantisation = new int[4][];
    int restartInterval;

    HuffmanTable dc(int selector) {
        return required(dc[selector]);
    }

    HuffmanTable ac(int selector) {
        return required(ac[selector]);
    }

    /** 64 steps in zigzag order. */
    int[] quantisation(int selector) {
        int[] table = quantisation[selector];
        if (table == null) {
            throw CodecBounds.corrupt("A JPEG quantisation table is missing");
        }
        return table;
    }

    void huffman(byte[] data, int start, int end) {
        int at = start;
        while (at + 17 <= end) {
            int selector = data[at++] & 0xFF;
            int[] counts = new int[17];
            int total = 0;
            for (int length = 1; length <= 16; length++) {
                counts[length] = data[at++] & 0xFF;
                total += counts[length];
            }
            if (at + total > end) {
                throw CodecBounds.corrupt("A JPEG Huffman table is cut off");
            }
            HuffmanTable table = new HuffmanTable(counts, Arrays.copyOfRange(data, at, at + total));
            (selector >> 4 == 0 ? dc : ac)[selector & 3] = table;
            at += total;
        }
    }

    void quantisation(byte[] data, int start, int end) {
        int at = start;
        while (at < end) {
            int selector = data[at++] & 0xFF;
            int size = selector >> 4 == 0 ? 1 : 2;
            if (at + 64 * size > end) {
                throw CodecBounds.corrupt("A JPEG quantisation table is cut off");
            }
            int[] table = new int[64];
            for (int i = 0; i < 64; i++, at += size) {
                table[i] = size == 1 ? data[at] & 0xFF : (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF;
            }
            quantisation[selector & 3] = table;
        }
    }

    private static HuffmanTable required(@Nullable HuffmanTable table) {
        if (table == null) {
            throw CodecBounds.corrupt("A JPEG Huffman table is missing");
        }
        return table;
    }
}
