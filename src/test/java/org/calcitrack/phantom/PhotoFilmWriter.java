package org.calcitrack.phantom;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Turns a film into what arrives where there is no DICOM: a telephone's picture of it on a light box, or a flatbed scan. */
public final class PhotoFilmWriter {
    private static final double MARGIN = 0.05;
    private static final float JPEG_QUALITY = 0.86f;
    private static final double[] TINT = {0.93, 0.98, 1.0};
    private static final long GRAIN = 77;

    private PhotoFilmWriter() {}

    /**
     * A JPEG taken by telephone.
     *
     * @param scale picture pixels per film pixel
     * @param orientation EXIF orientation: 1 upright, 6 to be turned clockwise by a quarter
     */
    public static Photo photograph(Film film, double scale, LocalDateTime taken, int orientation) throws IOException {
        Frame frame = Frame.around(film, scale, MARGIN);
        BufferedImage upright = lightBox(film, frame);
        BufferedImage stored = orientation == 6 ? turnedBack(upright) : upright;
        return frame.photo(film, ExifBlock.into(jpeg(stored), taken, orientation));
    }

    /** An 8-bit greyscale TIFF of a flatbed scanner, LZW-packed, pixel for pixel. */
    public static Photo scan(Film film) throws IOException {
        BufferedImage image = new BufferedImage(film.columns(), film.rows(), BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster raster = image.getRaster();
        for (int row = 0; row < film.rows(); row++) {
            for (int column = 0; column < film.columns(); column++) {
                raster.setSample(column, row, 0, (int) Math.round(8 + 240 * film.brightness(column, row)));
            }
        }
        return Frame.around(film, 1, 0).photo(film, encoded(image, "tiff", "LZW", 1));
    }

    private record Frame(double scale, int columns, int rows, double left, double top) {
        static Frame around(Film film, double scale, double margin) {
            double border = margin * film.columns() * scale;
            return new Frame(
                    scale,
                    (int) Math.round(film.columns() * scale + 2 * border),
                    (int) Math.round(film.rows() * scale + 2 * border),
                    border,
                    border);
        }

        Place place(double filmColumn, double filmRow) {
            return new Place(left + scale * filmColumn, top + scale * filmRow);
        }

        Photo photo(Film film, byte[] bytes) {
            LeadRuler ruler = LeadRuler.of(film.spec());
            double spacing = film.spacingMm();
            List<DepositTruth> moved = film.truth().stream()
                    .map(truth -> truth.moved(scale, left, top))
                    .toList();
            return new Photo(
                    bytes,
                    columns,
                    rows,
                    moved,
                    place(ruler.columnMm() / spacing, ruler.rowMm() / spacing),
                    place((ruler.columnMm() + LeadRuler.LENGTH_MM) / spacing, ruler.rowMm() / spacing));
        }
    }

    private static BufferedImage lightBox(Film film, Frame frame) {
        BufferedImage image = new BufferedImage(frame.columns(), frame.rows(), BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < frame.rows(); row++) {
            for (int column = 0; column < frame.columns(); column++) {
                double x = (column + 0.5 - frame.left()) / frame.scale() - 0.5;
                double y = (row + 0.5 - frame.top()) / frame.scale() - 0.5;
                double light = transmitted(film, x, y) * vignette(frame, column, row);
                double grain = 0.005 * Noise.gaussian(GRAIN, (long) row * frame.columns() + column);
                image.setRGB(column, row, colour(light + grain));
            }
        }
        return image;
    }

    private static double transmitted(Film film, double x, double y) {
        if (x < -0.5 || y < -0.5 || x > film.columns() - 0.5 || y > film.rows() - 0.5) {
            return 0.97;
        }
        int left = Math.clamp((int) Math.floor(x), 0, film.columns() - 2);
        int top = Math.clamp((int) Math.floor(y), 0, film.rows() - 2);
        double u = Math.clamp(x - left, 0.0, 1.0);
        double v = Math.clamp(y - top, 0.0, 1.0);
        double above = film.brightness(left, top) * (1 - u) + film.brightness(left + 1, top) * u;
        double below = film.brightness(left, top + 1) * (1 - u) + film.brightness(left + 1, top + 1) * u;
        return 0.035 + 0.83 * (above * (1 - v) + below * v);
    }

    private static double vignette(Frame frame, int column, int row) {
        double x = 2.0 * column / frame.columns() - 1;
        double y = 2.0 * row / frame.rows() - 1;
        return 1 - 0.11 * (x * x + y * y) + 0.03 * x;
    }

    private static int colour(double light) {
        int rgb = 0;
        for (double tint : TINT) {
            rgb = rgb << 8 | Math.clamp(Math.round(255 * light * tint), 0, 255);
        }
        return rgb;
    }

    /** A quarter turn anticlockwise, which orientation 6 undoes. */
    private static BufferedImage turnedBack(BufferedImage upright) {
        BufferedImage turned = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < turned.getHeight(); y++) {
            for (int x = 0; x < turned.getWidth(); x++) {
                turned.setRGB(x, y, upright.getRGB(upright.getWidth() - 1 - y, x));
            }
        }
        return turned;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        return encoded(image, "jpeg", "JPEG", JPEG_QUALITY);
    }

    private static byte[] encoded(BufferedImage image, String format, String compression, float quality)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(compression);
        param.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
