package org.calcitrack.imaging;

/** What became of one imported file. */
public enum Verdict {
    /** Kept as a radiograph. */
    STORED,
    /** The same bytes are a radiograph already. */
    ALREADY_THERE,
    /** Kept until a person says which patient, day, region, side or view. */
    NEEDS_ANSWER,
    /** Another file with the same SOP Instance UID is there; this one is not kept. */
    CONFLICT,
    /** Whole, and shows no image; not kept. */
    NOT_AN_IMAGE,
    /** Not kept, for a reason that is named. */
    REFUSED
}
