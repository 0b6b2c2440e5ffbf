package org.calcitrack.annotation;

/** What the layer of a deposit was judged by: a single projection cannot prove depth. */
public enum LayerBasis {
    FILM("film only"),
    CLINICAL("examination"),
    ULTRASOUND("ultrasound"),
    CT("CT"),
    MR("MR"),
    HISTOLOGY("histology");

    private final String label;

    LayerBasis(String label) {
        this.label = label;
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }
}
