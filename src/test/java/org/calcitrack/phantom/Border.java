package org.calcitrack.phantom;

/** What the film shows outside the collimator. */
public enum Border {
    /** The unexposed plate, white, with a glow of scatter at the edge. */
    OPEN,
    /** The reader's software has painted it black. */
    BLACKENED,
    /** The field is larger than the film. */
    NONE
}
