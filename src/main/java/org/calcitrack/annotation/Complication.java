package org.calcitrack.annotation;

/** What a deposit does to its patient at the time of the film. */
public enum Complication {
    PAIN("pain or tenderness"),
    PRESSURE("discomfort on pressure"),
    ULCERATION("ulceration"),
    EXTRUSION("chalky extrusion"),
    INFECTION("infection"),
    INFLAMMATION("local inflammation"),
    CONTRACTURE("contracture or limited motion");

    private final String label;

    Complication(String label) {
        this.label = label;
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }
}
