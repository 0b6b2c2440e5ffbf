package org.calcitrack.dicom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Small films made by code. */
final class DicomFiles {

    static final int ROWS = 4;
    static final int COLUMNS = 6;

    private DicomFiles() {}

    /** A 12-bit greyscale film whose stored values count upwards by 100. */
    static DicomObject.Builder aFilm() {
        return DicomObject.builder()
                .text(Tag.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.1.1")
                .text(Tag.SOP_INSTANCE_UID, "2.25.1")
                .text(Tag.MODALITY, "DX")
                .text(Tag.PATIENT_ID, "P-1")
                .integers(Tag.SAMPLES_PER_PIXEL, 1)
                .text(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                .integers(Tag.ROWS, ROWS)
                .integers(Tag.COLUMNS, COLUMNS)
                .integers(Tag.BITS_ALLOCATED, 16)
                .integers(Tag.BITS_STORED, 12)
                .integers(Tag.HIGH_BIT, 11)
                .integers(Tag.PIXEL_REPRESENTATION, 0)
                .bytes(Tag.PIXEL_DATA, Vr.OW, words(ramp(ROWS * COLUMNS)));
    }

    static int[] ramp(int count) {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = 100 * i;
        }
        return values;
    }

    static byte[] words(int... values) {
        ByteBuffer out = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            out.putShort((short) value);
        }
        return out.array();
    }

    static byte[] written(DicomObject object, TransferSyntax syntax) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DicomToolkit.standard().write(object, syntax, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
