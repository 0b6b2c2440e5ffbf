package org.calcitrack.ui.agreement;

import com.vaadin.flow.component.Html;
import java.util.Locale;
import org.calcitrack.reading.Comparison;
import org.calcitrack.statistics.BlandAltman;
import org.calcitrack.statistics.Estimate;

/** Ratio of two reads of each deposit over its size, with bias and limits of agreement; both axes logarithmic. */
final class BlandAltmanPlot {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 340;
    private static final double LEFT = 62;
    private static final double RIGHT = 92;
    private static final double TOP = 16;
    private static final double BOTTOM = 44;

    private final StringBuilder svg = new StringBuilder();
    private final Axis across;
    private final Axis up;

    private BlandAltmanPlot(Comparison pair, BlandAltman limits) {
        double[] sizes = pair.points().stream()
                .mapToDouble(point -> Math.log(point.first() * point.second()) / 2)
                .toArray();
        double[] ratios = pair.points().stream()
                .mapToDouble(point -> Math.log(point.second() / point.first()))
                .toArray();
        across = Axis.around(sizes, 0.1).onto(LEFT, WIDTH - RIGHT);
        double far = Math.max(
                Math.abs(limits.lower().interval().low()),
                Math.abs(limits.upper().interval().high()));
        up = Axis.around(ratios, 0.05).including(-far).including(far).onto(HEIGHT - BOTTOM, TOP);
        begin(pair);
        band(limits.bias(), "ba-bias");
        band(limits.lower(), "ba-limit");
        band(limits.upper(), "ba-limit");
        line(0, "ba-none", "");
        line(limits.bias().value(), "ba-bias", "bias ");
        line(limits.lower().value(), "ba-limit", "");
        line(limits.upper().value(), "ba-limit", "");
        for (int i = 0; i < sizes.length; i++) {
            dot(pair.points().get(i), sizes[i], ratios[i], pair.unit());
        }
        axes(pair);
    }

    /** Within a div: of the outermost element the browser would read viewBox in small letters, and cut the plot off. */
    static Html of(Comparison pair, BlandAltman limits) {
        return new Html("<div>" + new BlandAltmanPlot(pair, limits).svg + "</svg></div>");
    }

    private void begin(Comparison pair) {
        String words = "Bland-Altman plot of " + pair.points().size() + " deposits outlined by " + pair.first()
                + " and " + pair.second();
        put(
                "<svg class=\"ct-bland-altman\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\">",
                WIDTH, HEIGHT, words);
    }

    /** The confidence interval of a line. */
    private void band(Estimate estimate, String kind) {
        double top = up.at(estimate.interval().high());
        put(
                "<rect class=\"band %s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                kind, LEFT, top, WIDTH - RIGHT - LEFT, up.at(estimate.interval().low()) - top);
    }

    private void line(double value, String kind, String name) {
        put(
                "<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>",
                kind, LEFT, WIDTH - RIGHT, up.at(value), up.at(value));
        if (!kind.equals("ba-none")) {
            put(
                    "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s×%.3f</text>",
                    kind, WIDTH - RIGHT + 6, up.at(value) + 4, name, Math.exp(value));
        }
    }

    private void dot(Comparison.Point point, double size, double ratio, String unit) {
        put(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>Case C%d: %.1f and %.1f %s</title></circle>",
                across.at(size), up.at(ratio), point.caseNumber(), point.first(), point.second(), unit);
    }

    private void axes(Comparison pair) {
        put(
                "<line class=\"axis\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>",
                LEFT, WIDTH - RIGHT, HEIGHT - BOTTOM, HEIGHT - BOTTOM);
        put("<line class=\"axis\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, LEFT, TOP, HEIGHT - BOTTOM);
        for (double share : new double[] {0, 0.5, 1}) {
            double size = across.from + share * (across.to - across.from);
            put(
                    "<text class=\"tick\" text-anchor=\"middle\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                    across.at(size), HEIGHT - BOTTOM + 16, rounded(Math.exp(size)));
        }
        for (double share : new double[] {0.05, 0.5, 0.95}) {
            double ratio = up.from + share * (up.to - up.from);
            put(
                    "<text class=\"tick\" text-anchor=\"end\" x=\"%.1f\" y=\"%.1f\">×%.2f</text>",
                    LEFT - 6, up.at(ratio) + 4, Math.exp(ratio));
        }
        put(
                "<text class=\"name\" text-anchor=\"middle\" x=\"%.1f\" y=\"%.1f\">geometric mean of the two areas, %s</text>",
                (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, pair.unit());
        put(
                "<text class=\"name\" text-anchor=\"middle\" transform=\"translate(14 %.1f) rotate(-90)\">%s / %s</text>",
                (TOP + HEIGHT - BOTTOM) / 2, pair.second(), pair.first());
    }

    private static String rounded(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.3g", value);
    }

    private void put(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    /** Maps values onto the drawing. */
    private record Axis(double from, double to, double start, double end) {

        static Axis around(double[] values, double margin) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (double value : values) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
            return new Axis(low - margin, high + margin, 0, 1);
        }

        Axis including(double value) {
            return new Axis(Math.min(from, value - 0.02), Math.max(to, value + 0.02), start, end);
        }

        Axis onto(double newStart, double newEnd) {
            return new Axis(from, to, newStart, newEnd);
        }

        double at(double value) {
            return start + (value - from) / (to - from) * (end - start);
        }
    }
}
