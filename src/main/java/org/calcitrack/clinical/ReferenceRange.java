package org.calcitrack.clinical;

import java.util.OptionalDouble;

/**
 * The limits within which a laboratory calls a value normal, both inclusive; one of the two may be missing, as in
 * "below 150".
 *
 * @param low smallest normal value, in {@code unit}
 * @param high largest normal value, in {@code unit}; for titres the denominator
 */
public record ReferenceRange(OptionalDouble low, OptionalDouble high, Unit unit) {

    public ReferenceRange {
        if (low.isEmpty() && high.isEmpty()) {
            throw ClinicalRefusal.rangeEmpty();
        }
        if (!isSound(low) || !isSound(high)) {
            throw ClinicalRefusal.rangeNotFinite();
        }
        if (low.isPresent() && high.isPresent() && low.getAsDouble() >= high.getAsDouble()) {
            throw ClinicalRefusal.rangeUpsideDown(low.getAsDouble(), high.getAsDouble());
        }
    }

    private static boolean isSound(OptionalDouble limit) {
        return limit.isEmpty() || (Double.isFinite(limit.getAsDouble()) && limit.getAsDouble() >= 0);
    }

    public static ReferenceRange between(double low, double high, Unit unit) {
        return new ReferenceRange(OptionalDouble.of(low), OptionalDouble.of(high), unit);
    }

    public static ReferenceRange upTo(double high, Unit unit) {
        return new ReferenceRange(OptionalDouble.empty(), OptionalDouble.of(high), unit);
    }

    public static ReferenceRange from(double low, Unit unit) {
        return new ReferenceRange(OptionalDouble.of(low), OptionalDouble.empty(), unit);
    }

    /** The range in words with its unit: "8.6–10.2 mg/dL", "≤ 150 mg/24 h" or "≥ 60 mL/min/1.73 m²". */
    public String label() {
        return unit.equals(Unit.TITRE) ? limits() : limits() + " " + unit.label();
    }

    /** The range in words without its unit: "8.6–10.2", "≤ 1:80" or "≥ 60". */
    public String limits() {
        if (low.isPresent() && high.isPresent()) {
            return LabValue.plain(low.getAsDouble()) + "–" + LabValue.plain(high.getAsDouble());
        }
        return high.isPresent() ? "≤ " + written(high.getAsDouble()) : "≥ " + written(low.getAsDouble());
    }

    private String written(double limit) {
        return unit.equals(Unit.TITRE) ? "1:" + LabValue.plain(limit) : LabValue.plain(limit);
    }
}
