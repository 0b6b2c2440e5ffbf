package org.calcitrack.dicom.codec.jpegls;

import org.calcitrack.dicom.codec.CodecBounds;
import org.calcitrack.dicom.codec.Raster;

/** Decodes one JPEG-LS image, lossless or near-lossless, with all three ways of interleaving components. */
public final class LsDecoder {

    private static final int BY_LINE = 1;
    private static final int BY_SAMPLE = 2;

    private final byte[] data;
    private final CodecBounds bounds;
    private final int[] preset = new int[5];
    private int[] componentIds = new int[0];
    private int[] samples = new int[0];
    private int bits;
    private int decoded;

    private LsDecoder(byte[] data, CodecBounds bounds) {
        this.data = data;
        this.bounds = bounds;
    }

    public static Raster decode(byte[] data, CodecBounds bounds) {
        return new LsDecoder(data, bounds).decode();
    }

    private Raster decode() {
        int at = 2;
        while (at + 4 <= data.length && (componentIds.length == 0 || decoded < componentIds.length)) {
            int marker = data[at + 1] & 0xFF;
            if (data[at] != (byte) 0xFF || marker == 0xFF || marker < 0x80) {
                at++;
            } else {
                at = segment(marker, at + 2);
            }
        }
        if (componentIds.length == 0 || decoded < componentIds.length) {
            throw CodecBounds.truncated("JPEG-LS");
        }
        return new Raster(
                bounds.width(),
                bounds.height(),
                componentIds.length,
                bits,
                false,
                false,
                Raster.Colour.UNSAID,
                samples);
    }

    /** Reads a segment whose length field is here; returns where the next marker is. */
    private int segment(int marker, int at) {
        if (marker == 0xD9) {
            throw CodecBounds.truncated("JPEG-LS");
        }
        int end = at + Math.max(2, u16(at));
        switch (marker) {
            case 0xF7 -> frame(at + 2);
            case 0xF8 -> presets(at + 2);
            case 0xDD -> throw CodecBounds.unsupported("JPEG-LS with restart markers");
            case 0xDA -> {
                return scan(at + 2, end);
            }
            default -> {
                // application data and comments
            }
        }
        return end;
    }

    private void frame(int at) {
        if (componentIds.length > 0) {
            throw CodecBounds.corrupt("The JPEG-LS data hold two images");
        }
        bits = u8(at);
        if (bits < 2 || bits > 16) {
            throw CodecBounds.unsupported("JPEG-LS of " + bits + " bits");
        }
        int count = u8(at + 5);
        bounds.check(u16(at + 3), u16(at + 1), count);
        componentIds = new int[count];
        for (int i = 0; i < count; i++) {
            componentIds[i] = u8(at + 6 + 3 * i);
        }
        samples = new int[Math.multiplyExact(bounds.pixels(), count)];
    }

    private void presets(int at) {
        if (u8(at) != 1) {
            throw CodecBounds.unsupported("JPEG-LS with mapping tables");
        }
        for (int i = 0; i < preset.length; i++) {
            preset[i] = u16(at + 1 + 2 * i);
        }
    }

    private int scan(int at, int end) {
        int count = u8(at);
        if (componentIds.length == 0 || count < 1 || decoded + count > componentIds.length) {
            throw CodecBounds.corrupt("A JPEG-LS scan has the wrong number of components");
        }
        int near = u8(at + 1 + 2 * count);
        int interleave = u8(at + 2 + 2 * count);
        int shift = u8(at + 3 + 2 * count) & 15;
        int first = component(u8(at + 1));
        if (interleave > BY_SAMPLE || interleave == 0 && count > 1 || first + count > componentIds.length) {
            throw CodecBounds.corrupt("A JPEG-LS scan is interleaved in no known way");
        }
        LsBits in = new LsBits(data, end);
        LsScan scan = new LsScan(LsParameters.of(bits, near, preset), in, bounds.width(), count);
        for (int y = 0; y < bounds.height(); y++) {
            if (interleave == BY_SAMPLE) {
                int[][] lines = scan.decodeLines();
                for (int c = 0; c < count; c++) {
                    store(lines[c], y, first + c, shift);
                }
            } else {
                for (int c = 0; c < (interleave == BY_LINE ? count : 1); c++) {
                    store(scan.decodeLine(c), y, first + c, shift);
                }
            }
        }
        decoded += count;
        return in.position();
    }

    private void store(int[] line, int y, int component, int shift) {
        int step = componentIds.length;
        int to = y * bounds.width() * step + component;
        for (int x = 1; x <= bounds.width(); x++, to += step) {
            samples[to] = line[x] << shift;
        }
    }

    private int component(int id) {
        for (int i = 0; i < componentIds.length; i++) {
            if (componentIds[i] == id) {
                return i;
            }
        }
        throw CodecBounds.corrupt("A JPEG-LS scan names a component that is not there");
    }

    private int u8(int at) {
        if (at >= data.length) {
            throw CodecBounds.truncated("JPEG-LS");
        }
        return data[at] & 0xFF;
    }

    private int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }
}
