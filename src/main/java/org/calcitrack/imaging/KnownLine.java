package org.calcitrack.imaging;

import java.util.Locale;
import java.util.Map;
import org.calcitrack.geometry.PixelPoint;

/**
 * A line drawn over something of known length.
 *
 * @param from one end, image pixels
 * @param to the other end, image pixels
 * @param lengthMm how long the thing is, mm
 * @param what the thing, such as {@code coin 23.25 mm}
 */
public record KnownLine(PixelPoint from, PixelPoint to, double lengthMm, String what) {

    /** Ten pixels: below, an error of half a pixel at each end is more than ten per cent. */
    public static final double SHORTEST_PX = 10;

    private static final double LONGEST_MM = 2000;

    public KnownLine {
        if (!(lengthMm > 0 && lengthMm <= LONGEST_MM)) {
            throw new CalibrationRefused(
                    "calibration-length", "A known length lies above 0 and up to 2000 mm: " + lengthMm);
        }
        if (pixels(from, to) < SHORTEST_PX) {
            throw new CalibrationRefused(
                    "calibration-line-short",
                    "A calibration line is at least 10 px long",
                    Map.of("pixels", Long.toString(Math.round(pixels(from, to)))));
        }
    }

    private static double pixels(PixelPoint from, PixelPoint to) {
        return Math.hypot(to.column() - from.column(), to.row() - from.row());
    }

    /** How the calibration is told: the thing, or the length when nobody said what it is. */
    String words() {
        return what.isBlank()
                ? String.format(Locale.ROOT, "line of %.2f mm", lengthMm)
                : WhereReader.cut(what.strip(), 200);
    }

    void refuseOutside(Radiograph film) {
        if (!within(from, film) || !within(to, film)) {
            throw new CalibrationRefused("calibration-outside", "The line leaves the image");
        }
    }

    private static boolean within(PixelPoint point, Radiograph film) {
        return point.column() >= 0
                && point.row() >= 0
                && point.column() <= film.columns()
                && point.row() <= film.rows();
    }

    /**
     * The spacing that makes this line as long as the thing.
     *
     * @param shape the spacing known so far, whose ratio of row to column is kept; any size
     */
    PixelSpacing spacing(PixelSpacing shape) {
        double across = (to.column() - from.column()) * shape.columnMm();
        double down = (to.row() - from.row()) * shape.rowMm();
        double factor = lengthMm / Math.hypot(across, down);
        double rowMm = shape.rowMm() * factor;
        double columnMm = shape.columnMm() * factor;
        if (!PixelSpacing.plausible(rowMm) || !PixelSpacing.plausible(columnMm)) {
            throw new CalibrationRefused(
                    "calibration-implausible", "The line would make a pixel " + columnMm + " mm wide");
        }
        return new PixelSpacing(rowMm, columnMm);
    }
}
