package org.calcitrack.ui.clinical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import org.calcitrack.clinical.ReferenceRange;

/** Rounds converted amounts, which are no more exact than what they were converted from. */
final class Significant {

    private Significant() {}

    static double digits(double amount, int digits) {
        return new BigDecimal(amount).round(new MathContext(digits)).doubleValue();
    }

    static ReferenceRange digits(ReferenceRange range, int digits) {
        return new ReferenceRange(digits(range.low(), digits), digits(range.high(), digits), range.unit());
    }

    private static OptionalDouble digits(OptionalDouble limit, int digits) {
        return limit.isPresent() ? OptionalDouble.of(digits(limit.getAsDouble(), digits)) : limit;
    }
}
