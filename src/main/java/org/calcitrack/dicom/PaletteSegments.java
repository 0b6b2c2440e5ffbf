package org.calcitrack.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Segmented palettes of 16-bit entries, written out (PS3.3 C.7.9.2): discrete, linear and indirect segments. */
final class PaletteSegments {

    private static final int ENTRIES_MAX = 65_536;

    private final ByteBuffer out;
    private final byte[] data;

    private PaletteSegments(byte[] data, int entries) {
        this.data = data;
        this.out = ByteBuffer.allocate(2 * entries).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The table as plain Palette Color Lookup Table Data; empty when the segments do not fill it. */
    static Optional<byte[]> expand(byte[] data, int described) {
        PaletteSegments segments = new PaletteSegments(data, described == 0 ? ENTRIES_MAX : described & 0xFFFF);
        boolean whole = segments.run(ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN), Integer.MAX_VALUE, true);
        return whole && !segments.out.hasRemaining() ? Optional.of(segments.out.array()) : Optional.empty();
    }

    private boolean run(ByteBuffer in, int segments, boolean indirectAllowed) {
        for (int i = 0; i < segments && in.remaining() >= 4; i++) {
            int code = in.getChar();
            int length = in.getChar();
            boolean done =
                    switch (code) {
                        case 0 -> discrete(in, length);
                        case 1 -> linear(in, length);
                        case 2 -> indirectAllowed && indirect(in, length);
                        default -> false;
                    };
            if (!done) {
                return false;
            }
        }
        return true;
    }

    private boolean discrete(ByteBuffer in, int length) {
        if (in.remaining() < 2 * length || out.remaining() < 2 * length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            out.putShort(in.getShort());
        }
        return true;
    }

    private boolean linear(ByteBuffer in, int length) {
        if (in.remaining() < 2 || out.remaining() < 2 * length || out.position() == 0) {
            return false;
        }
        int from = out.getChar(out.position() - 2);
        int to = in.getChar();
        for (int i = 1; i <= length; i++) {
            out.putShort((short) Math.round(from + (to - from) * (double) i / length));
        }
        return true;
    }

    /** Runs segments that lie elsewhere in the data, named by a byte offset of 32 bits. */
    private boolean indirect(ByteBuffer in, int segments) {
        if (in.remaining() < 4) {
            return false;
        }
        long offset = in.getChar() | (long) in.getChar() << 16;
        if (offset >= data.length) {
            return false;
        }
        ByteBuffer elsewhere =
                ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).position((int) offset);
        return run(elsewhere, segments, false);
    }
}
