package org.calcitrack.clinical;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much of a drug, in the prescriber's words and, where they allow it, as an amount.
 *
 * @param text as prescribed, such as "200 mg daily"; empty when nothing is known
 * @param amount for one administration, in {@code unit}; above zero
 */
public record Dose(String text, OptionalDouble amount, Optional<Unit> unit, Frequency frequency) {

    /** How often one amount is given. */
    public enum Frequency {
        UNSTATED(""),
        ONCE("once"),
        DAILY("daily"),
        TWICE_DAILY("twice daily"),
        THREE_TIMES_DAILY("three times daily"),
        EVERY_OTHER_DAY("every other day"),
        WEEKLY("weekly"),
        EVERY_TWO_WEEKS("every two weeks"),
        MONTHLY("monthly"),
        AS_NEEDED("as needed");

        private final String label;

        Frequency(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Nothing is known of the dose. */
    public static final Dose UNSTATED = new Dose("", OptionalDouble.empty(), Optional.empty(), Frequency.UNSTATED);

    /** The units a dose may be given in. */
    public static final List<Unit> UNITS = List.of(
            new Unit("mg"),
            new Unit("ug"),
            new Unit("g"),
            new Unit("[IU]"),
            new Unit("mL"),
            new Unit("mg/kg"),
            new Unit("g/kg"),
            new Unit("mg/mL"),
            new Unit("%"));

    public Dose {
        text = Text.line("dose", text);
        if (amount.isPresent() && !(Double.isFinite(amount.getAsDouble()) && amount.getAsDouble() > 0)) {
            throw ClinicalRefusal.doseNotPositive();
        }
        if (amount.isPresent() != unit.isPresent()) {
            throw ClinicalRefusal.doseWithoutUnit();
        }
    }

    public static Dose of(double amount, String ucum, Frequency frequency) {
        return new Dose("", OptionalDouble.of(amount), Optional.of(new Unit(ucum)), frequency);
    }

    /** The prescriber's words, or else amount, unit and frequency; empty when nothing is known. */
    public String label() {
        if (!text.isEmpty()) {
            return text;
        }
        String quantity = amount.isPresent()
                ? LabValue.plain(amount.getAsDouble()) + " "
                        + unit.map(Unit::label).orElse("")
                : "";
        return (quantity + " " + frequency.label()).strip();
    }
}
