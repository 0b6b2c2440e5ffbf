package org.calcitrack.clinical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the laboratory answered: a number, a titre, present or absent, or only how it stands to normal. */
public sealed interface LabValue {

    Pattern WRITTEN = Pattern.compile("([<>]?)\\s*(\\d+(?:[.,]\\d+)?)");

    /** The value as a laboratory report prints it, with its unit. */
    String label();

    /** How a value stands to the range that counts for it. */
    enum Level {
        LOW,
        NORMAL,
        HIGH
    }

    /** Whether the number is the value or a limit of what the method can count. */
    enum Limit {
        EXACTLY(""),
        LESS_THAN("<"),
        MORE_THAN(">");

        private final String sign;

        Limit(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /**
     * A measured number.
     *
     * @param amount finite and not negative, in {@code unit}
     */
    record Numeric(Limit limit, double amount, Unit unit) implements LabValue {

        public Numeric {
            if (!Double.isFinite(amount)) {
                throw ClinicalRefusal.valueNotFinite();
            }
            if (amount < 0) {
                throw ClinicalRefusal.valueNegative();
            }
        }

        @Override
        public String label() {
            return limit.sign() + plain(amount) + " " + unit.label();
        }
    }

    /**
     * The last dilution that still reacts.
     *
     * @param denominator 2560 for 1:2560
     */
    record Titre(int denominator) implements LabValue {

        public Titre {
            if (denominator < 1) {
                throw ClinicalRefusal.titreNotPositive(denominator);
            }
        }

        @Override
        public String label() {
            return "1:" + denominator;
        }
    }

    /** Found or not found, without a number. */
    record Qualitative(boolean positive) implements LabValue {

        @Override
        public String label() {
            return positive ? "positive" : "negative";
        }
    }

    /** Reported only as low, normal or high; the number is not known. */
    record LevelOnly(Level level) implements LabValue {

        @Override
        public String label() {
            return switch (level) {
                case LOW -> "low, number not given";
                case NORMAL -> "normal, number not given";
                case HIGH -> "high, number not given";
            };
        }
    }

    static Numeric of(double amount, String ucum) {
        return new Numeric(Limit.EXACTLY, amount, new Unit(ucum));
    }

    /**
     * Reads a number as people write it: 9.1, 9,1 or {@code <0.6}. Refuses 1,234, which may be meant either way.
     *
     * @throws org.calcitrack.shared.Rejected when it is no number, or ambiguous
     */
    static Numeric read(String written, Unit unit) {
        Matcher number = WRITTEN.matcher(written.strip());
        if (!number.matches()) {
            throw ClinicalRefusal.valueUnreadable();
        }
        if (number.group(2).matches("[1-9]\\d{0,2},\\d{3}")) {
            throw ClinicalRefusal.valueAmbiguous();
        }
        Limit limit =
                switch (number.group(1)) {
                    case "<" -> Limit.LESS_THAN;
                    case ">" -> Limit.MORE_THAN;
                    default -> Limit.EXACTLY;
                };
        return new Numeric(limit, Double.parseDouble(number.group(2).replace(',', '.')), unit);
    }

    /** Reads a titre written as 1:2560, 1 : 2560 or 2560. */
    static Titre readTitre(String written) {
        String denominator = written.replaceAll("\\s", "").replaceFirst("^1:", "");
        if (!denominator.matches("\\d{1,9}")) {
            throw ClinicalRefusal.titreUnreadable();
        }
        return new Titre(Integer.parseInt(denominator));
    }

    static Titre titre(int denominator) {
        return new Titre(denominator);
    }

    static Qualitative positive() {
        return new Qualitative(true);
    }

    static Qualitative negative() {
        return new Qualitative(false);
    }

    /** A number without exponent or trailing zeros, at most six significant digits. */
    static String plain(double amount) {
        BigDecimal rounded = new BigDecimal(Double.toString(amount)).round(new MathContext(6));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
