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
    /** The last films do not show it outlined. */
    NOT_SEEN("not seen");

    private final String label;

    ChangeClass(String label) {
        this.label = label;
    }

    /** The words that screens show. */
    public String label() {
        return label;
    }
}
