package org.calcitrack.progression;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How a size differs from an earlier one; a percentage exists only where both lie on one scale. */
public sealed interface Change {

    /** As people read it: {@code +12 %}, {@code new}, or that and why it cannot be told. */
    String words();

    /** The change in percent of the earlier size; none where the two cannot be compared. */
    default OptionalDouble percent() {
        return OptionalDouble.empty();
    }

    /**
     * Comparable sizes.
     *
     * @param value percent of the earlier size; above zero for growth
     * @param cautions what has to be known with it, such as another pixel size
     */
    record Percent(double value, List<String> cautions) implements Change {

        public Percent(double value) {
            this(value, List.of());
        }

        public Percent {
            cautions = List.copyOf(cautions);
            if (!Double.isFinite(value) || value < -100) {
                throw new IllegalArgumentException("An area changes by -100 per cent at least: " + value);
            }
        }

        @Override
        public String words() {
            double shown = Math.abs(value) < 9.95 ? Math.round(value * 10) / 10.0 : Math.round(value);
            String sign = shown > 0 ? "+" : shown < 0 ? "−" : "±";
            String format = Math.abs(shown) < 10 && shown != 0 ? "%s%.1f %%" : "%s%.0f %%";
            return String.format(Locale.ROOT, format, sign, Math.abs(shown));
        }

        @Override
        public OptionalDouble percent() {
            return OptionalDouble.of(value);
        }
    }

    /** Sizes that do not lie on one scale, or of which something is missing. */
    record NotComparable(String why) implements Change {

        @Override
        public String words() {
            return "not comparable: " + why;
        }
    }

    /**
     * There was nothing before.
     *
     * @param words {@code new}, or what it came of
     */
    record New(String words) implements Change {}
}
