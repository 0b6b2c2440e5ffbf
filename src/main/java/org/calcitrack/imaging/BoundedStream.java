package org.calcitrack.imaging;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An entry of a ZIP that may not unpack to more than its table of contents says. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream in, long bytes) {
        super(in);
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        left -= Math.max(0, read);
        if (left < 0) {
            throw ImportRefused.because("zip-bomb", "An entry unpacks to more than the ZIP says");
        }
    }
}
