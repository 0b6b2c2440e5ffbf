package org.calcitrack.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.TransferSyntax;

/**
 * Uncompressed samples at the end of a DICOM file, read row by row without holding the image. Files laid out in any
 * other way go through the decoder.
 */
record NativePixels(Path file, long offset, PixelForm form) {

    /** The samples, if Pixel Data is little endian, whole, and the last element of the file. */
    static Optional<NativePixels> find(Path file, DicomHeader header, PixelForm form) throws IOException {
        TransferSyntax syntax = header.transferSyntax();
        boolean plain = !syntax.bigEndian() && !syntax.deflated() && !syntax.encapsulated();
        boolean wholeCells = form.bitsAllocated() == 8 || form.bitsAllocated() == 16;
        if (!plain || !wholeCells || form.colour() || form.highBit() != form.bitsStored() - 1) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            long padded = form.storedBytes() + (form.storedBytes() & 1);
            long offset = channel.size() - padded;
            return startsAt(channel, offset, padded, syntax.explicitVr())
                    ? Optional.of(new NativePixels(file, offset, form))
                    : Optional.empty();
        }
    }

    // PS3.5 7.1.2 and 7.1.3: the head of element (7FE0,0010) stands right before its value
    private static boolean startsAt(FileChannel channel, long offset, long length, boolean explicit)
            throws IOException {
        int size = explicit ? 12 : 8;
        if (offset < size) {
            return false;
        }
        ByteBuffer head = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        readFully(channel, head, offset - size);
        return head.getInt(0) == 0x00107FE0 && Integer.toUnsignedLong(head.getInt(size - 4)) == length;
    }

    void read(SampleSink sink) throws IOException {
        int rowBytes = form.columns() * form.bitsAllocated() / 8;
        int rowsAtOnce = Math.max(1, (1 << 18) / rowBytes);
        byte[] bytes = new byte[rowsAtOnce * rowBytes];
        int[] samples = new int[form.columns()];
        try (FileChannel channel = FileChannel.open(file)) {
            for (int first = 0; first < form.rows(); first += rowsAtOnce) {
                int count = Math.min(rowsAtOnce, form.rows() - first);
                readFully(channel, ByteBuffer.wrap(bytes, 0, count * rowBytes), offset + (long) first * rowBytes);
                for (int row = 0; row < count; row++) {
                    unpack(bytes, row * rowBytes, samples);
                    sink.row(first + row, samples);
                }
            }
        }
    }

    private void unpack(byte[] bytes, int from, int[] samples) {
        // Bits above Bits Stored may hold an overlay: they are shifted out, and the sign comes down with the shift.
        int shift = 32 - form.bitsStored();
        boolean wide = form.bitsAllocated() == 16;
        for (int i = 0, at = from; i < samples.length; i++) {
            int cell = bytes[at++] & 0xFF;
            if (wide) {
                cell |= (bytes[at++] & 0xFF) << 8;
            }
            samples[i] = form.signed() ? cell << shift >> shift : cell << shift >>> shift;
        }
    }

    private static void readFully(FileChannel channel, ByteBuffer into, long position) throws IOException {
        long at = position;
        while (into.hasRemaining()) {
            int count = channel.read(into, at);
            if (count < 0) {
                throw new EOFException("The file ends within its pixels");
            }
            at += count;
        }
    }
}
