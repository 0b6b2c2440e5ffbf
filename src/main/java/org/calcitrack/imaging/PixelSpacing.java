package org.calcitrack.imaging;

/**
 * The distance between pixel centres in millimetres, in the order DICOM writes it.
 *
 * @param rowMm from one row to the next, mm (down the image)
 * @param columnMm from one column to the next, mm (across the image)
 */
public record PixelSpacing(double rowMm, double columnMm) {

    // Wider than any detector element or scanner pixel; larger values are typing errors.
    private static final double LARGEST_MM = 10;

    public PixelSpacing {
        if (!plausible(rowMm) || !plausible(columnMm)) {
            throw new IllegalArgumentException("Pixel spacing must lie within 0 to 10 mm: " + rowMm + ", " + columnMm);
        }
    }

    /** Whether the values could be a spacing at all; headers hold zeros and text. */
    public static boolean plausible(double mm) {
        return mm > 1e-4 && mm < LARGEST_MM;
    }

    /** The same shape of pixel, every distance multiplied. */
    public PixelSpacing times(double factor) {
        return new PixelSpacing(rowMm * factor, columnMm * factor);
    }

    /** The same shape of pixel, every distance divided. */
    public PixelSpacing dividedBy(double divisor) {
        return times(1 / divisor);
    }
}
