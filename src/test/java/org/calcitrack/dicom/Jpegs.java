package org.calcitrack.dicom;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Photographs as the JDK writes them. */
final class Jpegs {

    static final int ROWS = 24;
    static final int COLUMNS = 40;

    private Jpegs() {}

    static byte[] grey() {
        return jpeg(BufferedImage.TYPE_BYTE_GRAY, false);
    }

    static byte[] colour() {
        return jpeg(BufferedImage.TYPE_INT_RGB, false);
    }

    static byte[] progressive() {
        return jpeg(BufferedImage.TYPE_INT_RGB, true);
    }

    private static byte[] jpeg(int type, boolean progressive) {
        BufferedImage image = new BufferedImage(COLUMNS, ROWS, type);
        for (int y = 0; y < ROWS; y++) {
            for (int x = 0; x < COLUMNS; x++) {
                image.setRGB(x, y, 5 * x << 16 | 9 * y << 8 | 100);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
