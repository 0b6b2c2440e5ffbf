package org.calcitrack.imaging;

/** What became of one imported file. */
public enum Verdict {
    /** Kept as a radiograph. */
    STORED("Stored"),
    /** The same bytes are a radiograph already. */
    ALREADY_THERE("Duplicate"),
    /** Kept until a person says which patient, day, region, side or view. */
    NEEDS_ANSWER("Needs an answer"),
    /** Another file with the same SOP Instance UID is there; this one is not kept. */
    CONFLICT("Conflict"),
    /** Whole, and shows no image; not kept. */
    NOT_AN_IMAGE("Not an image"),
    /** Not kept, for a reason that is named. */
    REFUSED("Refused");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** One word or three for people. */
    public String label() {
        return label;
    }
}
