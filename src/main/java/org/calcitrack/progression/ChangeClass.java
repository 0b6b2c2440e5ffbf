package org.calcitrack.progression;

/** What a change is called. */
public enum ChangeClass {
    NEW("new"),
    PROGRESSION("progression"),
    STABLE("stable"),
    IMPROVEMENT("improvement"),
    /** Smaller than what reading alone explains, whatever the rule says. */
    WITHIN_ERROR("within measurement error"),
    RESOLVED("resolved"),
    /** No more, for another reason than that it resolved: merged, split, excised. */
    ENDED("ended"),
    NOT_COMPARABLE("not comparable"),
    /** The first of its measurements: there is nothing to compare it with. */
    FIRST_MEASURED("measured once"),
    /** None of the last films shows its place: nothing is known of it, and it counts as no zero. */
    NOT_IMAGED("not imaged"),
    /** The last films of its place cannot show it. */
    NOT_ASSESSABLE("not assessable"),
    /** The last films show its place, and nobody measured it on them. */
    NOT_MEASURED("not measured");

    private final String label;

    ChangeClass(String label) {
        this.label = label;
    }

    /** The words that screens show. */
    public String label() {
        return label;
    }
}
