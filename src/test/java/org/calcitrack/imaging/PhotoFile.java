package org.calcitrack.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Builds small photos for tests, with a camera's notes where wanted. */
final class PhotoFile {

    /** Stored width and height, before the camera's orientation. */
    static final int WIDTH = 48;

    static final int HEIGHT = 32;
    private static final int BRIGHT_CORNER = 8;

    private PhotoFile() {}

    /** Dark, with the stored top-left corner bright. */
    static BufferedImage picture(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean bright = x < BRIGHT_CORNER && y < BRIGHT_CORNER;
                image.setRGB(x, y, bright ? 0xFFFFFF : 0x202020);
            }
        }
        return image;
    }

    static byte[] written(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A TIFF of several pages, as scanners with a document feeder write it. */
    static byte[] pages(BufferedImage... pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream image = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(image);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    static byte[] jpeg() {
        return written("jpeg", picture(BufferedImage.TYPE_INT_RGB));
    }

    /** A JPEG whose camera noted orientation and day in EXIF. */
    static byte[] jpeg(int orientation, String dateTimeOriginal) {
        byte[] jpeg = jpeg();
        byte[] exif = exif(orientation, dateTimeOriginal);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        out.put(jpeg, 0, 2); // start of image
        out.putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
        out.put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    /** An EXIF segment: IFD0 with Orientation and the pointer to the EXIF directory with DateTimeOriginal. */
    private static byte[] exif(int orientation, String dateTimeOriginal) {
        byte[] date = (dateTimeOriginal + "\0").getBytes(StandardCharsets.US_ASCII);
        int ifd0 = 8;
        int exifIfd = ifd0 + 2 + 2 * 12 + 4;
        int text = exifIfd + 2 + 12 + 4;
        ByteBuffer out = ByteBuffer.allocate(6 + text + date.length);
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(ifd0);
        out.putShort((short) 2);
        out.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        out.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(exifIfd);
        out.putInt(0);
        out.putShort((short) 1);
        out.putShort((short) 0x9003).putShort((short) 2).putInt(date.length).putInt(text);
        out.putInt(0);
        out.put(date);
        return out.array();
    }

    /** The JPEG with another size in its frame header. */
    static byte[] claiming(int width, int height) {
        byte[] jpeg = jpeg();
        for (int i = 0; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("No frame header");
    }
}
