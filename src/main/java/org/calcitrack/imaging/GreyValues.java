package org.calcitrack.imaging;

import java.util.Optional;

/**
 * The grey values of one film in memory, at full depth: what measuring and assisted outlining look at. Equal only to
 * itself.
 */
public final class GreyValues {

    private final String digest;
    private final int columns;
    private final int rows;
    private final short[] samples;
    private final GreyScale scale;
    // Without padding the range is empty.
    private final int lowestPadding;
    private final int highestPadding;
    private final boolean signed;
    private final float dark;
    private final float perValue;
    private final boolean inverted;

    private GreyValues(Radiograph film, short[] samples, int low, int high) {
        digest = film.original().digest();
        columns = film.columns();
        rows = film.rows();
        this.samples = samples;
        scale = film.greyScale();
        lowestPadding = scale.padding().map(GreyScale.PaddingRange::lowest).orElse(1);
        highestPadding = scale.padding().map(GreyScale.PaddingRange::highest).orElse(0);
        signed = scale.sampleType() == SampleType.INT16;
        boolean highIsBright = scale.slope() > 0 != scale.inverted();
        dark = highIsBright ? low : high;
        perValue = (highIsBright ? 1f : -1f) / Math.max(1, high - low);
        inverted = scale.inverted();
    }

    private GreyValues(GreyValues stated) {
        digest = stated.digest;
        columns = stated.columns;
        rows = stated.rows;
        samples = stated.samples;
        scale = stated.scale;
        lowestPadding = stated.lowestPadding;
        highestPadding = stated.highestPadding;
        signed = stated.signed;
        dark = stated.dark + 1 / stated.perValue;
        perValue = -stated.perValue;
        inverted = !stated.inverted;
    }

    /** The same values the other way round, for a device that states the wrong polarity. */
    GreyValues turned() {
        return new GreyValues(this);
    }

    /** Collects the rows of a film. */
    static final class Collector implements SampleSink {

        private final Radiograph film;
        private final short[] samples;
        private final Histogram histogram;

        Collector(Radiograph film) {
            this.film = film;
            samples = new short[Math.multiplyExact(film.rows(), film.columns())];
            histogram = new Histogram(film.columns(), film.greyScale().padding());
        }

        @Override
        public void row(int row, int[] values) {
            int at = row * film.columns();
            for (int column = 0; column < film.columns(); column++) {
                samples[at + column] = (short) values[column];
            }
            histogram.row(row, values);
        }

        GreyValues values() {
            return new GreyValues(film, samples, histogram.low(), histogram.high());
        }
    }

    String digest() {
        return digest;
    }

    long bytes() {
        return 2L * samples.length;
    }

    /** Whether low values are bright. */
    public boolean inverted() {
        return inverted;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** The value of a pixel after slope and intercept; empty where the film has no image. */
    public Optional<Double> modalityValue(int column, int row) {
        int stored = stored(column, row);
        return isPadding(stored) ? Optional.empty() : Optional.of(scale.slope() * stored + scale.intercept());
    }

    /**
     * How bright a pixel is to a reader, bone being bright: 0 at the darkest half per cent of the film, 1 at the
     * brightest.
     */
    public float brightness(int column, int row) {
        int stored = stored(column, row);
        return isPadding(stored) ? 0 : Math.clamp((stored - dark) * perValue, 0f, 1f);
    }

    private int stored(int column, int row) {
        short sample = samples[row * columns + column];
        return signed ? sample : sample & 0xFFFF;
    }

    private boolean isPadding(int stored) {
        return stored >= lowestPadding && stored <= highestPadding;
    }
}
