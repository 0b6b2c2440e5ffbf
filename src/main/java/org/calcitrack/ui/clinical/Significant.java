package org.calcitrack.ui.clinical;

import java.math.BigDecimal;
import java.math.MathContext;

/** Rounds converted amounts, which are no more exact than what they were converted from. */
final class Significant {

    private Significant() {}

    static double digits(double amount, int digits) {
        return new BigDecimal(amount).round(new MathContext(digits)).doubleValue();
    }
}
