package org.calcitrack.tracking;

/** Where an alignment of two films comes from, and what a reader said about it. */
public enum AlignmentState {
    /** Found by the machine, good enough to propose from; nobody has judged it. */
    AUTOMATIC("automatic", true),
    /** Found by the machine, not good enough: nothing is proposed from it. */
    POOR("too poor to use", false),
    /** Found by the machine; a reader looked and said it is right. */
    ACCEPTED("accepted", true),
    /** A reader looked and said it is wrong. */
    REJECTED("rejected", false),
    /** A reader marked the same places on both films. */
    LANDMARKS("by landmarks", true);

    private final String label;
    private final boolean usable;

    AlignmentState(String label, boolean usable) {
        this.label = label;
        this.usable = usable;
    }

    /** The words that screens show. */
    public String label() {
        return label;
    }

    /** Whether outlines may be carried from film to film by it. */
    public boolean usable() {
        return usable;
    }
}
