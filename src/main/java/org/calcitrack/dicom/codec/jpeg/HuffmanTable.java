package org.calcitrack.dicom.codec.jpeg;

import org.calcitrack.dicom.codec.CodecBounds;

/** A Huffman table (T.81 annex C) with a lookup for short codes. */
final class HuffmanTable {

    private static final int FAST_BITS = 10;

    /** Length and symbol of the code that these bits start with; 0 when the code is longer. */
    private final short[] fast = new short[1 << FAST_BITS];
    /** For each length, the first code beyond it, aligned to 16 bits. */
    private final int[] limit = new int[18];
    /** What to add to a code of a length to find its symbol. */
    private final int[] offset = new int[17];

    private final byte[] symbols;

    /**
     * @param counts of codes of each length, from 1 to 16, in elements 1 to 16
     */
    HuffmanTable(int[] counts, byte[] symbols) {
        this.symbols = symbols;
        int code = 0;
        int symbol = 0;
        for (int length = 1; length <= 16; length++) {
            offset[length] = symbol - code;
            for (int i = 0; i < counts[length]; i++, code++, symbol++) {
                enter(code, length, symbol);
            }
            limit[length] = code << 16 - length;
            if (code > 1 << length) {
                throw CodecBounds.corrupt("A JPEG Huffman table has too many codes");
            }
            code <<= 1;
        }
        limit[17] = Integer.MAX_VALUE;
    }

    int decode(JpegBits in) {
        int bits = in.peek(16);
        int entry = fast[bits >> 16 - FAST_BITS];
        if (entry != 0) {
            in.skip(entry >> 8);
            return entry & 0xFF;
        }
        int length = FAST_BITS + 1;
        while (bits >= limit[length]) {
            length++;
        }
        if (length > 16) {
            throw CodecBounds.corrupt("A JPEG code is in no Huffman table");
        }
        in.skip(length);
        return symbols[(bits >> 16 - length) + offset[length]] & 0xFF;
    }

    private void enter(int code, int length, int symbol) {
        if (length > FAST_BITS || code >= 1 << length) {
            return;
        }
        int first = code << FAST_BITS - length;
        int last = code + 1 << FAST_BITS - length;
        for (int i = first; i < last; i++) {
            fast[i] = (short) (length << 8 | symbols[symbol] & 0xFF);
        }
    }
}
