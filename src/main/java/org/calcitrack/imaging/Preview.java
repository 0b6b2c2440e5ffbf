package org.calcitrack.imaging;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.calcitrack.dicom.LookupTable;

/** A small picture of a film in its default window: the mean of the pixels under each of its own. */
final class Preview implements SampleSink {

    /** Bytes that a slow line brings in a blink. */
    private static final int SMALL = 150_000;

    private static final float BEST = 0.85F;

    private final GreyScale grey;
    private final Optional<LookupTable> table;
    private final int rows;
    private final int columns;
    private final int width;
    private final int height;
    private final double[] sums;
    private final int[] counts;

    Preview(GreyScale grey, int rows, int columns, int width) {
        this(grey, Optional.empty(), rows, columns, width);
    }

    /**
     * @param table the lookup table in place of the default window, if it is one
     */
    Preview(GreyScale grey, Optional<LookupTable> table, int rows, int columns, int width) {
        this.grey = grey;
        this.table = table;
        this.rows = rows;
        this.columns = columns;
        this.width = Math.min(width, columns);
        this.height = Math.max(1, (int) Math.round((double) rows * this.width / columns));
        this.sums = new double[this.width * height];
        this.counts = new int[this.width * height];
    }

    @Override
    public void row(int row, int[] samples) {
        int line = (int) ((long) row * height / rows) * width;
        for (int column = 0; column < columns; column++) {
            int at = line + (int) ((long) column * width / columns);
            sums[at] += brightness(samples[column]);
            counts[at]++;
        }
    }

    /** From 0, black, to 1, white. */
    private double brightness(int stored) {
        if (grey.padding()
                .filter(p -> stored >= p.lowest() && stored <= p.highest())
                .isPresent()) {
            return 0;
        }
        GreyWindow window = grey.defaultWindow();
        double value = grey.slope() * stored + grey.intercept();
        double bright = table.map(voi -> lookedUp(voi, value)).orElseGet(() -> windowed(window, value));
        return grey.inverted() ? 1 - bright : bright;
    }

    private static double windowed(GreyWindow window, double value) {
        double bright =
                switch (window.function()) {
                    // PS3.3 C.11.2.1.3.1
                    case "SIGMOID" -> 1 / (1 + Math.exp(-4 * (value - window.centre()) / window.width()));
                    // PS3.3 C.11.2.1.3.2
                    case "LINEAR_EXACT" -> (value - window.centre()) / window.width() + 0.5;
                    // PS3.3 C.11.2.1.2.1
                    default -> (value - window.centre() + 0.5) / Math.max(1, window.width() - 1) + 0.5;
                };
        return Math.clamp(bright, 0, 1);
    }

    /** PS3.3 C.11.2.1.1: entries run from 0 to all bits set. */
    private static double lookedUp(LookupTable table, double value) {
        return table.at((int) Math.round(value)) / (double) ((1 << table.bits()) - 1);
    }

    /** As a JPEG of at most {@link #SMALL} bytes, as good as that allows; noise costs first quality, then size. */
    void writeSmall(OutputStream out, boolean turned) throws IOException {
        BufferedImage image = image(turned);
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

    void write(OutputStream out) throws IOException {
        ImageIO.write(image(), "png", out);
    }

    BufferedImage image() {
        return image(false);
    }

    private BufferedImage image(boolean turned) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int at = 0; at < sums.length; at++) {
            int value = (int) Math.round(255 * sums[at] / Math.max(1, counts[at]));
            image.getRaster().setSample(at % width, at / width, 0, turned ? 255 - value : value);
        }
        return image;
    }
}
