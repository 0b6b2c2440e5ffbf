package org.calcitrack.dicom.codec.jpeg;

import java.io.ByteArrayOutputStream;

/** Writes JPEG lossless, process 14 with selection value 1 (T.81 annex H): each sample predicted from its left. */
public final class LosslessEncoder {

    private static final int CATEGORIES = 17;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int[] samples;
    private final int width;
    private final int height;
    private final int components;
    private final int precision;
    private long buffer;
    private int count;

    private LosslessEncoder(int[] samples, int width, int height, int components, int precision) {
        this.samples = samples;
        this.width = width;
        this.height = height;
        this.components = components;
        this.precision = precision;
    }

    /**
     * One image.
     *
     * @param samples unsigned, components side by side, below 2 to the power of precision
     * @param precision from 2 to 16 bits
     */
    public static byte[] encode(int[] samples, int width, int height, int components, int precision) {
        return new LosslessEncoder(samples, width, height, components, precision).encode();
    }

    private byte[] encode() {
        int[] differences = differences();
        int[] frequencies = new int[CATEGORIES];
        for (int difference : differences) {
            frequencies[category(difference)]++;
        }
        HuffmanCode code = HuffmanCode.of(frequencies);
        headers(code);
        for (int difference : differences) {
            int category = category(difference);
            put(code.bits(category), code.length(category));
            if (category > 0 && category < 16) {
                put(difference < 0 ? difference - 1 & (1 << category) - 1 : difference, category);
            }
        }
        if (count > 0) {
            put((1 << 8 - count % 8) - 1, 8 - count % 8); // T.81 F.1.2.3: pad with ones
        }
        marker(0xD9);
        return out.toByteArray();
    }

    /** Prediction errors modulo 65536, as signed numbers (T.81 H.1.2.1). */
    private int[] differences() {
        int[] differences = new int[samples.length];
        int line = width * components;
        for (int at = 0; at < samples.length; at++) {
            int left = at % line >= components
                    ? samples[at - components]
                    : at < line ? 1 << precision - 1 : samples[at - line];
            differences[at] = (short) (samples[at] - left);
        }
        return differences;
    }

    /** T.81 table H.2: -32768 is category 16. */
    private static int category(int difference) {
        return 32 - Integer.numberOfLeadingZeros(Math.abs(difference));
    }

    private void headers(HuffmanCode code) {
        marker(0xD8);
        marker(0xC4);
        u16(2 + 17 + code.symbols().length);
        out.write(0);
        for (int length = 1; length <= 16; length++) {
            out.write(code.counts()[length]);
        }
        for (int symbol : code.symbols()) {
            out.write(symbol);
        }
        marker(JpegFrame.LOSSLESS);
        u16(8 + 3 * components);
        out.write(precision);
        u16(height);
        u16(width);
        out.write(components);
        for (int i = 1; i <= components; i++) {
            out.write(i);
            out.write(0x11);
            out.write(0);
        }
        marker(0xDA);
        u16(6 + 2 * components);
        out.write(components);
        for (int i = 1; i <= components; i++) {
            out.write(i);
            out.write(0);
        }
        out.write(1); // the predictor
        out.write(0);
        out.write(0);
    }

    private void put(int bits, int length) {
        buffer = buffer << length | bits;
        count += length;
        while (count >= 8) {
            count -= 8;
            int octet = (int) (buffer >>> count) & 0xFF;
            out.write(octet);
            if (octet == 0xFF) {
                out.write(0);
            }
        }
    }

    private void marker(int code) {
        out.write(0xFF);
        out.write(code);
    }

    private void u16(int value) {
        out.write(value >>> 8);
        out.write(value);
    }
}
