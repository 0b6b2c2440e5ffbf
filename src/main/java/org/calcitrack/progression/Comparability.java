package org.calcitrack.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.PixelSpacing;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;

/** Judges whether two films show a deposit alike, before anything is said about its size. */
final class Comparability {

    // Headers round; a difference of two per cent in length is four in area, below any rule.
    private static final double SAME = 0.02;

    private Comparability() {}

    /** Why the two do not compare: another region, side, view or magnification; empty when they do. */
    static Optional<String> obstacle(Facts.Film earlier, Facts.Film later) {
        return differ(earlier, later, Facts.Film::region, BodyRegion.UNKNOWN, BodyRegion::label)
                .or(() -> differ(earlier, later, Facts.Film::side, Side.UNKNOWN, Side::label))
                .or(() -> differ(earlier, later, Facts.Film::view, View.UNKNOWN, View::label))
                .or(() -> magnification(earlier, later));
    }

    /** What has to be known with the percentage: another pixel size, or a view that nobody named. */
    static List<String> cautions(Facts.Film earlier, Facts.Film later) {
        List<String> cautions = new ArrayList<>();
        if ((earlier.view() == View.UNKNOWN) != (later.view() == View.UNKNOWN)) {
            cautions.add("view of one film not known");
        }
        otherPixels(earlier, later).ifPresent(cautions::add);
        return cautions;
    }

    private static <T> Optional<String> differ(
            Facts.Film earlier, Facts.Film later, Function<Facts.Film, T> what, T unknown, Function<T, String> words) {
        T before = what.apply(earlier);
        T now = what.apply(later);
        boolean known = !before.equals(unknown) && !now.equals(unknown);
        return known && !before.equals(now)
                ? Optional.of(words.apply(now) + " film, earlier " + words.apply(before))
                : Optional.empty();
    }

    private static Optional<String> magnification(Facts.Film earlier, Facts.Film later) {
        double before = earlier.geometry().magnification();
        double now = later.geometry().magnification();
        return same(before, now)
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "magnification ÷%.2f, earlier ÷%.2f", now, before));
    }

    /** A line that somebody drew gives every photograph its own pixel size; that is no difference of the films. */
    private static Optional<String> otherPixels(Facts.Film earlier, Facts.Film later) {
        if (earlier.geometry().byLine() || later.geometry().byLine()) {
            return Optional.empty();
        }
        return earlier.geometry().spacing().flatMap(before -> later.geometry()
                .spacing()
                .filter(now -> !same(before, now))
                .map(now -> String.format(
                        Locale.ROOT, "pixels of %.3g mm, earlier %.3g mm", now.columnMm(), before.columnMm())));
    }

    private static boolean same(PixelSpacing one, PixelSpacing other) {
        return same(one.columnMm(), other.columnMm()) && same(one.rowMm(), other.rowMm());
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.max(one, other);
    }
}
