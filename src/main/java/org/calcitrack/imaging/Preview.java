package org.calcitrack.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** A small picture of a film in its default window: the mean of the pixels under each of its own. */
final class Preview implements SampleSink {

    private final GreyScale grey;
    private final int rows;
    private final int columns;
    private final int width;
    private final int height;
    private final double[] sums;
    private final int[] counts;

    Preview(GreyScale grey, int rows, int columns, int width) {
        this.grey = grey;
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
        double bright = windowed(window, grey.slope() * stored + grey.intercept());
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

    void write(OutputStream out) throws IOException {
        ImageIO.write(image(), "png", out);
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int at = 0; at < sums.length; at++) {
            int value = (int) Math.round(255 * sums[at] / Math.max(1, counts[at]));
            image.getRaster().setSample(at % width, at / width, 0, value);
        }
        return image;
    }
}
