package org.calcitrack.phantom;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The APP1 segment that a telephone puts into its JPEG: camera, date and orientation (Exif 2.3, 4.5 and 4.6). */
final class ExifBlock {
    private static final DateTimeFormatter EXIF_DATE = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private ExifBlock() {}

    /** The JPEG with the segment after its first marker. */
    static byte[] into(byte[] jpeg, LocalDateTime taken, int orientation) {
        byte[] tiff = tiff(taken, orientation);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int length = 2 + 6 + tiff.length;
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(tiff);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] tiff(LocalDateTime taken, int orientation) {
        byte[] description = text("SYNTHETIC radiograph on a light box, no patient");
        byte[] make = text("Calcitrack");
        byte[] model = text("Phantom camera");
        byte[] date = text(EXIF_DATE.format(taken));
        int first = 8;
        int values = first + 2 + 6 * 12 + 4 + 2 + 12 + 4;
        ByteBuffer b = ByteBuffer.allocate(values + description.length + make.length + model.length + 2 * date.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        b.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(first);
        int at = values;
        b.putShort((short) 6);
        at = entry(b, 0x010E, description, at);
        at = entry(b, 0x010F, make, at);
        at = entry(b, 0x0110, model, at);
        field(b, 0x0112, SHORT, 1, orientation);
        at = entry(b, 0x0132, date, at);
        field(b, 0x8769, LONG, 1, first + 2 + 6 * 12 + 4);
        b.putInt(0).putShort((short) 1);
        entry(b, 0x9003, date, at);
        b.putInt(0);
        return b.put(description).put(make).put(model).put(date).put(date).array();
    }

    private static int entry(ByteBuffer buffer, int tag, byte[] value, int at) {
        field(buffer, tag, ASCII, value.length, at);
        return at + value.length;
    }

    private static void field(ByteBuffer buffer, int tag, int type, int count, int value) {
        buffer.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] text(String text) {
        return (text + "\0").getBytes(StandardCharsets.US_ASCII);
    }
}
