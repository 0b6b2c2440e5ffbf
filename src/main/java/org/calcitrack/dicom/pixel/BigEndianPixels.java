package org.calcitrack.dicom.pixel;

import org.calcitrack.dicom.Vr;

/** Pixels of explicit VR big endian: OW reverses in words of 16 bits whatever the cell, OB not at all (PS3.5 7.3). */
final class BigEndianPixels {

    private BigEndianPixels() {}

    static void toLittle(byte[] bytes, PixelLayout layout, Vr vr) {
        int word = vr == Vr.OW || layout.bitsAllocated() == 16 ? 2 : layout.bitsAllocated() / 8;
        for (int start = 0; start + word <= bytes.length; start += word) {
            for (int i = start, j = start + word - 1; i < j; i++, j--) {
                byte swapped = bytes[i];
                bytes[i] = bytes[j];
                bytes[j] = swapped;
            }
        }
    }
}
