package org.calcitrack.exchange.dicomweb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.calcitrack.dicom.DicomElement;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.OverlayPlane;
import org.calcitrack.dicom.PixelFrame;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;

/** Turns compressed pixels into uncompressed ones, and the attributes that describe them. */
final class Uncompressed {

    private static final long BYTES_LIMIT = 1L << 30;

    private final DicomToolkit dicom = DicomToolkit.standard();

    /** The object with native Pixel Data; one that has none but fragments is decoded. */
    DicomObject object(DicomObject object, DicomSource source) throws IOException {
        if (!(object.element(Tag.PIXEL_DATA).orElse(null) instanceof DicomElement.Encapsulated)) {
            return object;
        }
        int frames = frames(object);
        PixelFrame first = dicom.readFrame(source, 0);
        byte[] pixels = new byte[length(first, frames)];
        ByteBuffer into = ByteBuffer.wrap(pixels).order(ByteOrder.LITTLE_ENDIAN);
        put(first, into);
        for (int frame = 1; frame < frames; frame++) {
            put(dicom.readFrame(source, frame), into);
        }
        DicomObject.Builder decoded = described(object, first).bytes(Tag.PIXEL_DATA, vr(first), pixels);
        dicom.readOverlays(source, 0).forEach(overlay -> moveOutOfTheCells(overlay, decoded));
        return decoded.build();
    }

    /** Decoded cells hold the image alone. // PS3.3 C.9.2 */
    private static void moveOutOfTheCells(OverlayPlane overlay, DicomObject.Builder into) {
        if (overlay.cellBit().isPresent() && overlay.data().isPresent()) {
            int group = overlay.group();
            into.integers(Tag.of(group, 0x0010), overlay.rows())
                    .integers(Tag.of(group, 0x0011), overlay.columns())
                    .integers(Tag.of(group, 0x0050), overlay.row(), overlay.column())
                    .integers(Tag.of(group, 0x0100), 1)
                    .integers(Tag.of(group, 0x0102), 0)
                    .bytes(Tag.of(group, 0x3000), Vr.OW, overlay.data().get());
        }
    }

    private static int length(PixelFrame frame, int frames) {
        long length = (long) frame.samples().length * cellBytes(frame) * frames;
        if (length > BYTES_LIMIT) {
            throw WebRefusal.notAcceptable("Uncompressed it would be too large; ask for transfer-syntax=*");
        }
        return (int) (length + (length & 1));
    }

    static int frames(DicomObject object) {
        return Math.max(1, object.integer(Tag.NUMBER_OF_FRAMES).orElse(1));
    }

    private static int cellBytes(PixelFrame frame) {
        return frame.bitsStored() <= 8 ? 1 : frame.bitsStored() <= 16 ? 2 : 4;
    }

    private static Vr vr(PixelFrame frame) {
        return cellBytes(frame) == 1 ? Vr.OB : Vr.OW;
    }

    private static DicomObject.Builder described(DicomObject object, PixelFrame frame) {
        DicomObject.Builder header = object.toBuilder()
                .remove(Tag.EXTENDED_OFFSET_TABLE)
                .remove(Tag.EXTENDED_OFFSET_TABLE_LENGTHS)
                .text(Tag.PHOTOMETRIC_INTERPRETATION, frame.photometricInterpretation())
                .integers(Tag.BITS_ALLOCATED, 8 * cellBytes(frame))
                .integers(Tag.BITS_STORED, frame.bitsStored())
                .integers(Tag.HIGH_BIT, frame.bitsStored() - 1);
        return frame.isColour() ? header.integers(Tag.PLANAR_CONFIGURATION, 0) : header;
    }

    /** A header as it describes the frames that are sent: colours of compressed ones are turned into RGB. */
    static DicomObject described(DicomObject header, boolean compressed) {
        boolean colour = header.integer(Tag.SAMPLES_PER_PIXEL).orElse(1) == 3;
        return compressed && colour
                ? header.toBuilder()
                        .text(Tag.PHOTOMETRIC_INTERPRETATION, "RGB")
                        .integers(Tag.PLANAR_CONFIGURATION, 0)
                        .build()
                : header;
    }

    /** The samples of a frame, little endian. */
    static byte[] bytes(PixelFrame frame) {
        byte[] bytes = new byte[frame.samples().length * cellBytes(frame)];
        put(frame, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        return bytes;
    }

    private static void put(PixelFrame frame, ByteBuffer into) {
        int cell = cellBytes(frame);
        for (int sample : frame.samples()) {
            switch (cell) {
                case 1 -> into.put((byte) sample);
                case 2 -> into.putShort((short) sample);
                default -> into.putInt(sample);
            }
        }
    }
}
