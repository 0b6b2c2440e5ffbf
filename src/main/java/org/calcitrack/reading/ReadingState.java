package org.calcitrack.reading;

/** Where a reading stands. A signed one that is amended is open again, as its next version. */
public enum ReadingState {
    WAITING("waiting"),
    OPEN("open"),
    SIGNED("signed"),
    /** Its reader saw whose it is; it does not count. */
    VOID("void");

    private final String label;

    ReadingState(String label) {
        this.label = label;
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }
}
