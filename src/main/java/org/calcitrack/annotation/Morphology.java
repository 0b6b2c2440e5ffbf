package org.calcitrack.annotation;

/** The pattern a deposit shows on one film. It changes with time, so it belongs to the sighting. */
public enum Morphology {
    NODULAR("nodular", "discrete rounded or oval opacity with a definable edge, single or clustered"),
    SHEET_LIKE("sheet-like", "broad lamella, much longer than thick, following skin or fat planes"),
    RETICULAR("reticular", "lace or mesh of fine intersecting lines"),
    LINEAR("linear", "band or cord along fascia, tendon or muscle"),
    AMORPHOUS("amorphous", "ill-defined cloud without lamella or nodule"),
    PUNCTATE("punctate", "many tiny dots, not separately measurable"),
    TUMORAL_MASS("tumoral mass", "large lobulated conglomerate, often beside a joint"),
    MIXED("mixed", "two or more patterns in one outline"),
    UNDETERMINED("undetermined", "cannot be judged on this film");

    private final String label;
    private final String definition;

    Morphology(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }

    /** What a reader looks for before choosing it. */
    public String definition() {
        return definition;
    }

    /** Whether it is a pattern of its own, so that it may be part of a mixed one. */
    public boolean single() {
        return this != MIXED && this != UNDETERMINED;
    }
}
