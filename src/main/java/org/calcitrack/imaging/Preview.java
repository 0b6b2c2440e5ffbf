package org.calcitrack.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.calcitrack.dicom.LookupTable;

/** A small picture of a film in its default window: the mean of the pixels under each of its own. */
final class Preview implements Picture {

    private static final int SIGNED = 1 << 15;

    private final int asked;
    private final float[] brightness;
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
        this.asked = width;
        this.brightness = brightness(grey, table);
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
            sums[at] += brightness[SIGNED + samples[column]];
            counts[at]++;
        }
    }

    /** From 0, black, to 1, white, for every value that a sample can have. */
    private static float[] brightness(GreyScale grey, Optional<LookupTable> table) {
        float[] brightness = new float[SIGNED + (1 << 16)];
        boolean signed = grey.sampleType() == SampleType.INT16;
        int highest = signed ? SIGNED - 1 : (1 << 8 * grey.sampleType().bytes()) - 1;
        for (int stored = signed ? -SIGNED : 0; stored <= highest; stored++) {
            brightness[SIGNED + stored] = (float) brightness(grey, table, stored);
        }
        return brightness;
    }

    private static double brightness(GreyScale grey, Optional<LookupTable> table, int stored) {
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

    @Override
    public String variant() {
        return variant(asked);
    }

    static String variant(int width) {
        return "preview-" + width + ".png";
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        ImageIO.write(image(), "png", out);
    }

    BufferedImage image() {
        return image(false);
    }

    /** The picture, light and dark exchanged when it is turned. */
    BufferedImage image(boolean turned) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int at = 0; at < sums.length; at++) {
            int value = (int) Math.round(255 * sums[at] / Math.max(1, counts[at]));
            image.getRaster().setSample(at % width, at / width, 0, turned ? 255 - value : value);
        }
        return image;
    }
}
