package org.calcitrack.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * A lookup table (PS3.3 C.11.1.1.1): values below its first input read as its first entry, those above its last as its
 * last.
 *
 * @param firstInput the input that the first entry belongs to
 * @param bits of the entries
 * @param entries unsigned; not to be changed
 */
public record LookupTable(int firstInput, int bits, int[] entries) {

    private static final int ENTRIES_MAX = 65_536;

    public LookupTable {
        if (entries.length == 0) {
            throw new IllegalArgumentException("A lookup table needs at least one entry");
        }
    }

    public int at(int input) {
        return entries[Math.clamp((long) input - firstInput, 0, entries.length - 1)];
    }

    public int last() {
        return entries[entries.length - 1];
    }

    /**
     * The table of an item of the Modality or VOI LUT Sequence.
     *
     * @param signedInput whether the first input is signed, as the values are that come in
     */
    static Optional<LookupTable> of(DicomObject item, boolean signedInput) {
        int[] descriptor = item.integers(Tag.LUT_DESCRIPTOR);
        Optional<byte[]> data = item.bytes(Tag.LUT_DATA);
        if (descriptor.length < 3 || data.isEmpty()) {
            return Optional.empty();
        }
        return of(descriptor, data.get(), signedInput);
    }

    static Optional<LookupTable> of(int[] descriptor, byte[] data, boolean signedInput) {
        int count = descriptor[0] == 0 ? ENTRIES_MAX : descriptor[0] & 0xFFFF; // 0 stands for 65536
        int first = signedInput ? (short) descriptor[1] : descriptor[1] & 0xFFFF;
        int bytesPerEntry = data.length >= 2 * count ? 2 : 1;
        if (data.length < count * bytesPerEntry) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        int[] entries = new int[count];
        for (int i = 0; i < count; i++) {
            entries[i] = bytesPerEntry == 2 ? in.getChar(2 * i) : data[i] & 0xFF;
        }
        int bits = descriptor[2] >= 8 && descriptor[2] <= 16 ? descriptor[2] : 8 * bytesPerEntry;
        return Optional.of(new LookupTable(first, bits, entries));
    }
}
