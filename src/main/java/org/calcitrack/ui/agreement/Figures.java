package org.calcitrack.ui.agreement;

import java.util.Locale;
import org.calcitrack.statistics.BlandAltman;
import org.calcitrack.statistics.Estimate;
import org.calcitrack.statistics.Outcome;

/** How figures of agreement are worded: a number with its interval, or why there is none. */
final class Figures {

    private Figures() {}

    /** Two decimals with the 95 % interval. */
    static String coefficient(Outcome<Estimate> outcome) {
        return outcome.found()
                .map(found -> written(
                        "%.2f (%.2f to %.2f)",
                        found.value(), found.interval().low(), found.interval().high()))
                .orElse("–");
    }

    /** A ratio with its interval. */
    static String ratio(Estimate ratio) {
        return written(
                "%.3f (%.3f to %.3f)",
                ratio.value(), ratio.interval().low(), ratio.interval().high());
    }

    /** Both limits of agreement as ratios. */
    static String limits(BlandAltman ratios) {
        return written("%.3f to %.3f", ratios.lower().value(), ratios.upper().value());
    }

    /** A logarithm of a ratio as growth in percent with its interval. */
    static String growth(Estimate log) {
        return written(
                "%.1f %% (%.1f to %.1f %%)",
                grown(log.value()),
                grown(log.interval().low()),
                grown(log.interval().high()));
    }

    static String percent(Estimate log, int deposits) {
        return written(
                "Read twice by the same reader, %d deposits tell that an area has to change by −%.1f %% or +%.1f %% "
                        + "(95 %% confidence +%.1f to +%.1f %%) before it is more than reading error.",
                deposits,
                -grown(-log.value()),
                grown(log.value()),
                grown(log.interval().low()),
                grown(log.interval().high()));
    }

    /** Why a figure is missing; blank when it is there. */
    static String why(Outcome<?> outcome) {
        return outcome instanceof Outcome.Undefined<?> undefined ? undefined.why() : "";
    }

    /** What rounds to nothing has no sign. */
    private static String written(String format, Object... values) {
        return String.format(Locale.ROOT, format, values).replaceAll("-(0(?:\\.0+)?)(?![.\\d])", "$1");
    }

    private static double grown(double log) {
        return Math.expm1(log) * 100;
    }
}
