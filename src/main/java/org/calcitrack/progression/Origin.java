package org.calcitrack.progression;

import java.util.List;
import java.util.Optional;
import org.calcitrack.annotation.Area;
import org.calcitrack.imaging.CalibrationKind;

/** Where the unit of an area comes from: what must be equal before two areas are compared or added. */
final class Origin {

    private static final String SQUARE_MILLIMETRES = "mm²";

    private Origin() {}

    /** In words: {@code calibrated}, {@code estimated}, {@code at detector}, {@code not calibrated}. */
    static String of(Area area) {
        return switch (area.basis()) {
            case CALIBRATED -> "calibrated";
            case ESTIMATED -> "estimated";
            case NONE -> "not calibrated";
            case AT_DETECTOR -> atDetector(area.unit());
        };
    }

    /** Uncorrected millimetres differ by where they hold: at the detector, on the scanned film, or nobody says. */
    private static String atDetector(String unit) {
        String words = unit.substring(SQUARE_MILLIMETRES.length()).strip().replaceAll("[()]", "");
        return words.isEmpty() ? "at detector" : words;
    }

    static boolean inPixels(Area area) {
        return area.basis() == CalibrationKind.NONE;
    }

    /** The unit without its origin. */
    static String unit(Area area) {
        return inPixels(area) ? "px²" : SQUARE_MILLIMETRES;
    }

    /** An area of the same origin. */
    static Area like(Area area, double value) {
        return new Area(value, area.basis(), SQUARE_MILLIMETRES + " " + of(area));
    }

    /** Why two areas cannot be compared; empty when they can. */
    static Optional<String> obstacle(Area earlier, Area later) {
        if (inPixels(earlier) || inPixels(later)) {
            return Optional.of(
                    inPixels(earlier) && inPixels(later)
                            ? "pixels of two films"
                            : inPixels(later) ? "now in pixels" : "earlier in pixels");
        }
        if (!of(earlier).equals(of(later))) {
            return Optional.of(of(later) + ", earlier " + of(earlier));
        }
        return earlier.value() > 0 ? Optional.empty() : Optional.of("nothing was there");
    }

    /** The change from one area to a later one, and what has to be known with it. */
    static Change change(Area earlier, Area later, List<String> cautions) {
        return obstacle(earlier, later)
                .<Change>map(Change.NotComparable::new)
                .orElseGet(() -> new Change.Percent((later.value() / earlier.value() - 1) * 100, cautions));
    }
}
