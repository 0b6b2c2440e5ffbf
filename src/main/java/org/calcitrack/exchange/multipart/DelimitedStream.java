package org.calcitrack.exchange.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a stream up to each delimiter in turn, holding no more than one buffer of it. */
final class DelimitedStream {

    private static final int BUFFER = 1 << 17;

    private final InputStream in;
    private final byte[] delimiter;
    /** How far the next delimiter lies away at least, by the byte at which its last one would be. */
    private final int[] steps = new int[256];

    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private boolean ended;

    DelimitedStream(InputStream in, byte[] delimiter) {
        this.in = in;
        this.delimiter = delimiter;
        Arrays.fill(steps, delimiter.length);
        for (int i = 0; i < delimiter.length - 1; i++) {
            steps[delimiter[i] & 0xFF] = delimiter.length - 1 - i;
        }
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

    /** Horspool's search: looks at one byte in as many as the delimiter is long. */
    private int find() {
        int last = delimiter.length - 1;
        int at = from;
        while (at + last < to) {
            if (buffer[at + last] == delimiter[last] && isDelimiter(at)) {
                return at;
            }
            at += steps[buffer[at + last] & 0xFF];
        }
        return -1;
    }

    private boolean isDelimiter(int at) {
        for (int i = 0; i < delimiter.length; i++) {
            if (buffer[at + i] != delimiter[i]) {
                return false;
            }
        }
        return true;
    }
}
