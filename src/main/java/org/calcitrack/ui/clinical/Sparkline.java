package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calcitrack.clinical.LabResult;
import org.calcitrack.clinical.LabValue.Numeric;

/** The course of one analyte as a small line without axes; only for two or more exact numbers in one unit. */
final class Sparkline {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 22;
    private static final int MARGIN = 3;

    private Sparkline() {}

    static Optional<Svg> of(List<LabResult> oldestFirst) {
        List<LabResult> numbers = oldestFirst.stream()
                .filter(result -> result.value() instanceof Numeric)
                .toList();
        long units = numbers.stream().map(LabResult::unit).distinct().count();
        return numbers.size() < 2 || units != 1 ? Optional.empty() : Optional.of(drawn(numbers));
    }

    private static Svg drawn(List<LabResult> results) {
        long first = day(results.getFirst());
        double days = Math.max(1, day(results.getLast()) - first);
        double low = results.stream().mapToDouble(Sparkline::amount).min().orElseThrow();
        double high = results.stream().mapToDouble(Sparkline::amount).max().orElseThrow();
        double height = high > low ? high - low : 1;
        String points = results.stream()
                .map(result -> point((day(result) - first) / days, (amount(result) - low) / height))
                .collect(Collectors.joining(" "));
        Svg svg = new Svg("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" aria-hidden="true">\
                <polyline points="%s" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/>\
                </svg>""".formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, points));
        svg.addClassName("ct-sparkline");
        return svg;
    }

    private static String point(double across, double up) {
        return String.format(
                Locale.ROOT,
                "%.1f,%.1f",
                MARGIN + across * (WIDTH - 2 * MARGIN),
                HEIGHT - MARGIN - up * (HEIGHT - 2 * MARGIN));
    }

    private static long day(LabResult result) {
        return result.date().midpoint().toEpochDay();
    }

    private static double amount(LabResult result) {
        return result.amount().orElseThrow();
    }
}
