package org.calcitrack.exchange.multipart;

import java.io.IOException;
import java.io.InputStream;

/** Reads a stream up to each delimiter in turn, holding no more than one buffer of it. */
final class DelimitedStream {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private boolean ended;

    DelimitedStream(InputStream in, byte[] delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    /**
     * Reads what stands before the next delimiter.
     *
     * @return how many bytes; -1 when the delimiter is next
     * @throws MultipartBroken when the stream ends without a delimiter
     */
    int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            int at = find();
            int ready = at >= 0 ? at - from : to - from - (delimiter.length - 1);
            if (ready > 0) {
                int count = Math.min(ready, length);
                System.arraycopy(buffer, from, into, offset, count);
                from += count;
                return count;
            }
            if (at >= 0) {
                return -1;
            }
            fill();
        }
    }

    /** Steps over the delimiter that is next. */
    void passDelimiter() {
        from += delimiter.length;
    }

    /** The next byte, whatever it belongs to. */
    int next() throws IOException {
        if (from == to) {
            fill();
        }
        return buffer[from++] & 0xFF;
    }

    /** Puts bytes in front of the rest, as if they had come first; only before anything was read. */
    void prepend(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, 0, bytes.length);
        to = bytes.length;
    }

    private void fill() throws IOException {
        if (ended) {
            throw new MultipartBroken("The message ends in the middle of a part");
        }
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int count = in.read(buffer, to, buffer.length - to);
        if (count < 0) {
            ended = true;
            throw new MultipartBroken("The message ends in the middle of a part");
        }
        to += count;
    }

    private int find() {
        int last = to - delimiter.length;
        for (int at = from; at <= last; at++) {
            if (buffer[at] == delimiter[0] && isDelimiter(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isDelimiter(int at) {
        for (int i = 1; i < delimiter.length; i++) {
            if (buffer[at + i] != delimiter[i]) {
                return false;
            }
        }
        return true;
    }
}
