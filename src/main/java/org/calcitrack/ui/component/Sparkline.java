package org.calcitrack.ui.component;

import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;

/** A small line of values over time; says its meaning in words to those who cannot see it. */
public final class Sparkline {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 32;
    private static final double EDGE = 4;

    private Sparkline() {}

    /**
     * A line through the values, evenly spaced, from zero up; one value is a dot.
     *
     * @param values at least one, none negative
     * @param words what the line shows, for screen readers and as a tooltip
     */
    public static Html of(List<Double> values, String words) {
        double top =
                Math.max(values.stream().mapToDouble(Double::doubleValue).max().orElse(0), Double.MIN_NORMAL);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(i, values.size()), y(values.get(i) / top)));
        }
        double lastX = x(values.size() - 1, values.size());
        double lastY = y(values.getLast() / top);
        return new Html(String.format(
                Locale.ROOT,
                """
                <svg class="ct-sparkline" viewBox="0 0 %.0f %.0f" role="img" aria-label="%s"><title>%s</title>
                <polyline points="%s" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"/>
                <circle cx="%.1f" cy="%.1f" r="3" fill="currentColor"/></svg>""",
                WIDTH,
                HEIGHT,
                escaped(words),
                escaped(words),
                points.toString().strip(),
                lastX,
                lastY));
    }

    private static double x(int index, int count) {
        return count == 1 ? WIDTH - EDGE : EDGE + index * (WIDTH - 2 * EDGE) / (count - 1);
    }

    private static double y(double share) {
        return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
