package org.calcitrack.progression;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * From which change on an area counts as progressed or improved. A rule is never altered: another one gets the next
 * version.
 *
 * @param progressionPercent an area that grew by more has progressed, percent of the earlier area
 * @param improvementPercent an area that shrank by more has improved, percent of the earlier area
 * @param remark why it is so, at most 300 characters
 * @param madeBy who made it; empty for the one that came with the program
 */
public record ChangeRule(
        int version,
        double progressionPercent,
        double improvementPercent,
        String remark,
        Optional<String> madeBy,
        Optional<Instant> madeAt) {

    /** Where the cut-off comes from, and what it does not say. */
    // Valenzuela A et al., Semin Arthritis Rheum 2022;53:151980
    public static final String ORIGIN_AND_LIMITS =
            "The ±25 % cut-off was found for a hand score, over one year, in systemic sclerosis (Valenzuela 2022). "
                    + "Applied to a deposit's area, another region, another interval or another disease it is an extrapolation.";

    static final ChangeRule DEFAULT = new ChangeRule(
            1, 25, 25, "The cut-off found for a hand score in systemic sclerosis", Optional.empty(), Optional.empty());

    public ChangeRule {
        remark = remark.strip();
        // Databases keep microseconds.
        madeAt = madeAt.map(at -> at.truncatedTo(ChronoUnit.MICROS));
        if (!(progressionPercent > 0 && progressionPercent <= 1000)
                || !(improvementPercent > 0 && improvementPercent < 100)) {
            throw ChangeRuleRefused.percent();
        }
        if (remark.length() > 300) {
            throw ChangeRuleRefused.remarkTooLong();
        }
    }

    /** What a change by this percentage of the earlier size is called, whatever measuring may be worth. */
    public ChangeClass of(double percent) {
        if (percent > progressionPercent) {
            return ChangeClass.PROGRESSION;
        }
        return percent < -improvementPercent ? ChangeClass.IMPROVEMENT : ChangeClass.STABLE;
    }

    /** Both limits: {@code progression above +25 %, improvement below −25 %}. */
    public String limits() {
        return "progression above +" + percent(progressionPercent) + ", improvement below −"
                + percent(improvementPercent);
    }

    private static String percent(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f %%", value)
                : String.format(Locale.ROOT, "%.1f %%", value);
    }
}
