package org.calcitrack.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Repeated measurements of one thing, in ascending order; what is reported is their median, with the smallest and the largest. */
record Sample(List<Double> values) {

    Sample {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a sample needs at least one measurement");
        }
        values = values.stream().sorted().toList();
    }

    static Sample of(double... values) {
        return new Sample(Arrays.stream(values).boxed().toList());
    }

    int count() {
        return values.size();
    }

    /** The middle value; of an even number, the mean of the two in the middle. */
    double median() {
        int middle = count() / 2;
        return count() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    double min() {
        return values.getFirst();
    }

    double max() {
        return values.getLast();
    }

    /** Median divided by the other's median. */
    double ratioTo(Sample other) {
        return median() / other.median();
    }

    /** The same measurements in another unit. */
    Sample map(DoubleUnaryOperator change) {
        return new Sample(values.stream().map(change::applyAsDouble).toList());
    }

    /** "median (min–max)", or the value alone when it was measured once. */
    String text(int decimals) {
        String middle = Figure.of(median(), decimals);
        return count() == 1
                ? middle
                : middle + " (" + Figure.of(min(), decimals) + "–" + Figure.of(max(), decimals) + ")";
    }
}
