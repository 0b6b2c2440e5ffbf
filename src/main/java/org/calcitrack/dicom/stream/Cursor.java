package org.calcitrack.dicom.stream;

import java.io.IOException;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;

/** Reads numbers and runs of bytes forward through a source, in either byte order. */
public final class Cursor {

    private static final int WINDOW_BYTES = 16 * 1024;

    private final ByteSource source;
    private final byte[] window = new byte[WINDOW_BYTES];
    private long windowStart;
    private int windowLength;
    private long position;
    private boolean bigEndian;

    public Cursor(ByteSource source, long position) {
        this.source = source;
        this.position = position;
    }

    public long position() {
        return position;
    }

    public void moveTo(long target) {
        position = target;
    }

    public void bigEndian(boolean big) {
        bigEndian = big;
    }

    public boolean isBigEndian() {
        return bigEndian;
    }

    /** Whether this many bytes follow. */
    public boolean has(long count) throws IOException {
        return position + count <= windowStart + windowLength && position >= windowStart
                || source.reaches(position + count);
    }

    /** The byte this far ahead, without moving; -1 past the end. */
    public int peek(int ahead) throws IOException {
        if (!has(ahead + 1L)) {
            return -1;
        }
        fill(ahead + 1);
        return window[(int) (position - windowStart) + ahead] & 0xFF;
    }

    public int u8() throws IOException {
        fill(1);
        return window[(int) (position++ - windowStart)] & 0xFF;
    }

    public int u16() throws IOException {
        fill(2);
        int at = (int) (position - windowStart);
        position += 2;
        int a = window[at] & 0xFF;
        int b = window[at + 1] & 0xFF;
        return bigEndian ? a << 8 | b : b << 8 | a;
    }

    /** 32 bits, unsigned. */
    public long u32() throws IOException {
        int first = u16();
        int second = u16();
        return (bigEndian ? first << 16 | second : second << 16 | first) & 0xFFFFFFFFL;
    }

    /** Ask {@link #has} first: nothing is allocated for bytes that are not there. */
    public byte[] bytes(int count) throws IOException {
        if (!has(count)) {
            throw endOfFile();
        }
        byte[] all = new byte[count];
        int buffered = (int) Math.max(0, Math.min(count, windowStart + windowLength - position));
        if (position >= windowStart && buffered > 0) {
            System.arraycopy(window, (int) (position - windowStart), all, 0, buffered);
        } else {
            buffered = 0;
        }
        source.read(position + buffered, all, buffered, count - buffered);
        position += count;
        return all;
    }

    private void fill(int count) throws IOException {
        if (position >= windowStart && position + count <= windowStart + windowLength) {
            return;
        }
        windowStart = position;
        windowLength = source.read(position, window, 0, WINDOW_BYTES);
        if (windowLength < count) {
            throw endOfFile();
        }
    }

    private static DicomRefusal endOfFile() {
        return new DicomRefusal(Reason.TRUNCATED, "The file ends in the middle of an element");
    }
}
