package org.calcitrack.dicom.stream;

/** Bytes in memory. */
public record MemorySource(byte[] bytes) implements ByteSource {

    @Override
    public int read(long position, byte[] into, int offset, int length) {
        int count = (int) Math.max(0, Math.min(length, bytes.length - position));
        if (count > 0) {
            System.arraycopy(bytes, (int) position, into, offset, count);
        }
        return count;
    }

    @Override
    public boolean reaches(long end) {
        return end <= bytes.length;
    }
}
