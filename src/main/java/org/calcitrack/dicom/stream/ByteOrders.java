package org.calcitrack.dicom.stream;

import org.calcitrack.dicom.DicomElement;

/** Turns values into little endian, the only order that objects keep. */
public final class ByteOrders {

    private ByteOrders() {}

    static DicomElement.Plain littleEndian(ElementHead head, byte[] bytes, boolean bigEndian) {
        if (bigEndian) {
            reverse(bytes, head.vr().wordBytes());
        }
        return new DicomElement.Plain(head.tag(), head.vr(), bytes);
    }

    /** Reverses the bytes of each word in place; a rest shorter than a word is left alone. */
    public static void reverse(byte[] bytes, int wordBytes) {
        for (int start = 0; start + wordBytes <= bytes.length; start += wordBytes) {
            for (int i = start, j = start + wordBytes - 1; i < j; i++, j--) {
                byte swapped = bytes[i];
                bytes[i] = bytes[j];
                bytes[j] = swapped;
            }
        }
    }
}
