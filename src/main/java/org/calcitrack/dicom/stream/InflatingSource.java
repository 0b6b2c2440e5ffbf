package org.calcitrack.dicom.stream;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;

/** A deflated data set (PS3.5 A.5), inflated only as far as someone reads. */
final class InflatingSource implements ByteSource {

    private static final int CHUNK = 64 * 1024;

    private final ByteSource deflated;
    private final Inflater inflater;
    private final byte[] input = new byte[CHUNK];
    private long position;
    private byte[] inflated = new byte[CHUNK];
    private int length;
    private boolean ended;

    InflatingSource(ByteSource deflated, long start) throws IOException {
        this.deflated = deflated;
        this.position = start;
        byte[] head = new byte[2];
        deflated.read(start, head, 0, 2);
        // some writers add the zlib wrapper that PS3.5 A.5 leaves out
        this.inflater = new Inflater((head[0] & 0x0F) != 8 || ((head[0] & 0xFF) << 8 | head[1] & 0xFF) % 31 != 0);
    }

    @Override
    public int read(long from, byte[] into, int offset, int count) throws IOException {
        inflateTo(from + count);
        int available = (int) Math.max(0, Math.min(count, length - from));
        if (available > 0) {
            System.arraycopy(inflated, (int) from, into, offset, available);
        }
        return available;
    }

    @Override
    public boolean reaches(long end) throws IOException {
        inflateTo(end);
        return end <= length;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        deflated.close();
    }

    private void inflateTo(long end) throws IOException {
        long wanted = Math.min(end, Limits.OBJECT_BYTES);
        while (!ended && length < wanted) {
            if (length == inflated.length) {
                inflated = Arrays.copyOf(inflated, (int) Math.min(2L * length, Limits.OBJECT_BYTES));
            }
            length += inflate();
        }
        if (!ended && end > Limits.OBJECT_BYTES) {
            throw new DicomRefusal(Reason.LIMIT_EXCEEDED, "The data set inflates to more than 1 GiB");
        }
    }

    private int inflate() throws IOException {
        try {
            int count = inflater.inflate(inflated, length, inflated.length - length);
            if (count == 0 && inflater.needsInput()) {
                int read = deflated.read(position, input, 0, CHUNK);
                position += read;
                inflater.setInput(input, 0, read);
                ended = read == 0;
            }
            ended |= inflater.finished() || inflater.needsDictionary();
            return count;
        } catch (DataFormatException e) {
            ended = true;
            return 0;
        }
    }
}
