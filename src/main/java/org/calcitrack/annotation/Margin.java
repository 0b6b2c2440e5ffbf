package org.calcitrack.annotation;

/** How the edge of a deposit looks on the film. */
public enum Margin {
    WELL_DEFINED("well defined"),
    ILL_DEFINED("ill defined");

    private final String label;

    Margin(String label) {
        this.label = label;
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }
}
