package org.calcitrack.scoring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a percentage of covered area counts in a protocol; never less for more area. */
public sealed interface CoverageScale {

    /** @param percent 0 to 100 of one outline; more only where a region is outlined on several films */
    double value(double percent);

    /** In words, for the formula on the screen. */
    String words();

    /** The percentage itself. */
    record Percent() implements CoverageScale {

        @Override
        public double value(double percent) {
            return percent;
        }

        @Override
        public String words() {
            return "area %";
        }
    }

    /** Steps: below the first of them nothing counts. */
    record Banded(List<Band> bands) implements CoverageScale {

        public Banded {
            bands = List.copyOf(bands);
            for (int i = 0; i < bands.size(); i++) {
                boolean climbs = i == 0
                        || bands.get(i).above() > bands.get(i - 1).above()
                                && bands.get(i).value() > bands.get(i - 1).value();
                if (!climbs) {
                    throw new IllegalArgumentException("Bands climb: " + bands);
                }
            }
            if (bands.isEmpty()) {
                throw new IllegalArgumentException("At least one band");
            }
        }

        @Override
        public double value(double percent) {
            return bands.stream()
                    .filter(band -> percent > band.above())
                    .mapToDouble(Band::value)
                    .max()
                    .orElse(0);
        }

        @Override
        public String words() {
            return bands.stream()
                    .map(band -> String.format(Locale.ROOT, "above %s %% counts %s", band.above(), band.value()))
                    .collect(Collectors.joining(", ", "area in bands (", ")"));
        }
    }

    /** Areas above this percentage, up to the next band, count this value. */
    record Band(double above, double value) {

        public Band {
            if (!(above >= 0 && above < 100) || !(value > 0 && value <= 1000)) {
                throw new IllegalArgumentException("A band begins at 0 to 100 % and counts something: " + above);
            }
        }
    }
}
