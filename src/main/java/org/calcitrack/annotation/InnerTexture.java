package org.calcitrack.annotation;

/** How even the inside of a deposit looks on the film. */
public enum InnerTexture {
    HOMOGENEOUS("homogeneous"),
    HETEROGENEOUS("heterogeneous");

    private final String label;

    InnerTexture(String label) {
        this.label = label;
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }
}
