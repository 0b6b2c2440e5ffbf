package org.calcitrack.ui.component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.GreyScale;
import org.calcitrack.imaging.Radiograph;

/**
 * A film as the viewer is told about it; the viewer fetches the samples itself.
 *
 * @param pixelsUrl where the raw little-endian samples are
 * @param sampleType uint8, uint16 or int16
 * @param inverted whether low values are bright
 * @param padding stored values that are not part of the picture
 * @param spacing millimetres per row and column; empty when unknown
 * @param orientation letters for the left and the top edge, from the film's data
 */
public record ViewerFilm(
        String id,
        String pixelsUrl,
        int rows,
        int columns,
        String sampleType,
        int bitsStored,
        double slope,
        double intercept,
        boolean inverted,
        List<Window> windows,
        Optional<Padding> padding,
        Optional<Spacing> spacing,
        Unit unit,
        Optional<List<String>> orientation,
        Corners corners,
        boolean synthetic) {

    /** A window that the header offers, in units after slope and intercept. // PS3.3 C.11.2.1 */
    public record Window(String name, double center, double width, String function) {}

    /** The smallest and the largest stored value that mark places without image. */
    public record Padding(int lowest, int highest) {}

    /** Millimetres from one row, or one column, to the next. */
    public record Spacing(double rowMm, double columnMm) {}

    /** The unit of lengths with its origin. */
    public record Unit(String word, boolean isMillimetres) {}

    /** Lines of text in the corners of the viewer. */
    public record Corners(
            List<String> topLeft, List<String> topRight, List<String> bottomLeft, List<String> bottomRight) {

        public static final Corners EMPTY = new Corners(List.of(), List.of(), List.of(), List.of());
    }

    /** Describes a radiograph whose samples are at the address. */
    public static ViewerFilm of(Radiograph film, String pixelsUrl, Corners corners) {
        GreyScale grey = film.greyScale();
        Calibration calibration = film.calibration();
        return new ViewerFilm(
                film.id().value().toString(),
                pixelsUrl,
                film.rows(),
                film.columns(),
                grey.sampleType().name().toLowerCase(Locale.ROOT),
                grey.bitsStored(),
                grey.slope(),
                grey.intercept(),
                grey.inverted(),
                windows(grey),
                grey.padding().map(padding -> new Padding(padding.lowest(), padding.highest())),
                calibration.spacing().map(spacing -> new Spacing(spacing.rowMm(), spacing.columnMm())),
                new Unit(calibration.lengthUnit(), calibration.spacing().isPresent()),
                film.orientation().map(patient -> List.of(patient.leftEdge(), patient.topEdge())),
                corners,
                film.synthetic());
    }

    /** The same film the other way round, for a device that states the wrong polarity. */
    public ViewerFilm turned() {
        return new ViewerFilm(
                id,
                pixelsUrl,
                rows,
                columns,
                sampleType,
                bitsStored,
                slope,
                intercept,
                !inverted,
                windows,
                padding,
                spacing,
                unit,
                orientation,
                corners,
                synthetic);
    }

    private static List<Window> windows(GreyScale grey) {
        return grey.windows().stream()
                .map(window -> new Window(window.name(), window.centre(), window.width(), window.function()))
                .toList();
    }
}
