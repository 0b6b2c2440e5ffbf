package org.calcitrack.imaging;

import java.util.Optional;

/** Counts stored values to find a window for films whose header offers none. */
final class Histogram implements SampleSink {

    // Collimated borders and burnt-in markers lie at both ends.
    private static final double CUT = 0.005;
    private static final int OFFSET = 1 << 15;

    private final long[] counts = new long[OFFSET + (1 << 16)];
    private final int columns;
    private final Optional<GreyScale.PaddingRange> padding;
    private long total;

    Histogram(int columns, Optional<GreyScale.PaddingRange> padding) {
        this.columns = columns;
        this.padding = padding;
    }

    @Override
    public void row(int row, int[] samples) {
        for (int column = 0; column < columns; column++) {
            if (!isPadding(samples[column])) {
                counts[OFFSET + samples[column]]++;
                total++;
            }
        }
    }

    private boolean isPadding(int value) {
        return padding.isPresent()
                && value >= padding.get().lowest()
                && value <= padding.get().highest();
    }

    /** The window from the 0.5th to the 99.5th percentile, in units after slope and intercept. */
    GreyWindow window(double slope, double intercept) {
        double low = slope * low() + intercept;
        double high = slope * high() + intercept;
        double width = Math.max(1, Math.abs(high - low));
        return new GreyWindow("Automatic", (low + high) / 2, width, "LINEAR");
    }

    /** The statistics of all that was counted, in units after slope and intercept; empty when nothing was. */
    Optional<GreyStatistics> statistics(double slope, double intercept) {
        if (total == 0) {
            return Optional.empty();
        }
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += (double) counts[i] * (i - OFFSET);
        }
        double mean = sum / total;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            double away = i - OFFSET - mean;
            squares += counts[i] * away * away;
        }
        double first = slope * percentile(0) + intercept;
        double last = slope * percentile(1) + intercept;
        return Optional.of(new GreyStatistics(
                Math.min(first, last),
                Math.max(first, last),
                Math.clamp(slope * mean + intercept, Math.min(first, last), Math.max(first, last)),
                Math.abs(slope) * Math.sqrt(squares / total)));
    }

    /** The stored value below which half a per cent lies. */
    int low() {
        return percentile(CUT);
    }

    /** The stored value above which half a per cent lies. */
    int high() {
        return percentile(1 - CUT);
    }

    private int percentile(double fraction) {
        long wanted = Math.max(1, Math.round(total * fraction));
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= wanted) {
                return i - OFFSET;
            }
        }
        return 0;
    }
}
