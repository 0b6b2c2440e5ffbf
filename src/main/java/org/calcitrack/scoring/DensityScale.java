package org.calcitrack.scoring;

import java.util.Locale;
import org.calcitrack.annotation.DensityGrade;

/** What the density grades of deposits count in a protocol, and how those of one region come together. */
public record DensityScale(double faint, double moderate, double dense, Rule rule) {

    /** How several deposits of a region make one density. */
    public enum Rule {
        /** Each piece of covered area counts with its own grade: a large dense deposit counts more than a small one. */
        BY_AREA("mean over the covered area"),
        /** Every deposit counts once, whatever its size. */
        BY_DEPOSIT("mean over the deposits");

        private final String label;

        Rule(String label) {
            this.label = label;
        }

        /** The words that screens show. */
        public String label() {
            return label;
        }
    }

    public DensityScale {
        if (!(faint > 0 && faint <= moderate && moderate <= dense && dense <= 1000)) {
            throw new IllegalArgumentException("Density weights are positive and do not fall: " + faint);
        }
    }

    /** What a grade counts. */
    public double value(DensityGrade grade) {
        return switch (grade) {
            case FAINT -> faint;
            case MODERATE -> moderate;
            case DENSE -> dense;
        };
    }

    /** In words, for the formula on the screen. */
    public String words() {
        return String.format(
                Locale.ROOT, "density (faint %s, moderate %s, dense %s; %s)", faint, moderate, dense, rule.label());
    }
}
