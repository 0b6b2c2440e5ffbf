package org.calcitrack.imaging;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The picture that a viewer shows first: a JPEG of at most 150 000 bytes, as good as that allows; noise costs first
 * quality, then size.
 *
 * @param turned whether it is shown the other way round
 */
record QuickPicture(Preview preview, boolean turned) implements Picture {

    static final int WIDTH = 1000;

    /** Bytes that a slow line brings in a blink. */
    private static final int SMALL = 150_000;

    private static final float BEST = 0.85F;

    static String variant(boolean turned) {
        return turned ? "quick-turned.jpg" : "quick.jpg";
    }

    @Override
    public String variant() {
        return variant(turned);
    }

    @Override
    public void row(int row, int[] samples) {
        preview.row(row, samples);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        BufferedImage image = preview.image(turned);
        byte[] jpeg = jpeg(image, BEST);
        while (jpeg.length > SMALL && image.getWidth() > 1) {
            for (float quality = BEST; jpeg.length > SMALL && quality > 0.3F; quality -= 0.15F) {
                jpeg = jpeg(image, quality);
            }
            image = halved(image);
        }
        out.write(jpeg);
    }

    private static BufferedImage halved(BufferedImage image) {
        int wide = Math.max(1, image.getWidth() / 2);
        int high = Math.max(1, image.getHeight() / 2);
        BufferedImage half = new BufferedImage(wide, high, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = half.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, wide, high, null);
        pen.dispose();
        return half;
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(SMALL);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
