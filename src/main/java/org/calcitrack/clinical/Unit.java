package org.calcitrack.clinical;

/**
 * A unit of measure as UCUM writes it; {@link #label()} is how a clinician reads it.
 *
 * @param ucum the case-sensitive UCUM string, such as {@code umol/L} or {@code 10*9/L}
 */
public record Unit(String ucum) {

    /** The unit of a titre's denominator: 2560 for 1:2560. */
    public static final Unit TITRE = new Unit("{titer}");

    public Unit {
        if (ucum.isBlank() || ucum.length() > 32 || !ucum.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("Not a UCUM unit: '" + ucum + "'");
        }
    }

    /** The unit as printed on a laboratory report, such as µmol/L, ×10⁹/L or AU/mL. */
    public String label() {
        return ucum.replace("[arb'U]", "AU")
                .replace("[IU]", "IU")
                .replace("10*3/uL", "×10³/µL")
                .replace("10*9/L", "×10⁹/L")
                .replace("{1.73_m2}", "1.73 m²")
                .replace("(24.h)", "24 h")
                .replace("{titer}", "titre")
                .replace("{index}", "index")
                .replaceAll("(^|/)u(?=[a-zL])", "$1µ")
                .replace("mg2/dL2", "mg²/dL²")
                .replace("mmol2/L2", "mmol²/L²");
    }

    @Override
    public String toString() {
        return ucum;
    }
}
