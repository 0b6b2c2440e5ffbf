package org.calcitrack.annotation;

/** What an outlined density is. Only calcinosis counts in the burden; everything else is kept so that nobody asks twice. */
public enum Nature {
    CALCINOSIS("calcinosis", "a deposit of calcium in skin or soft tissue"),
    VASCULAR("vascular calcification", "tram lines or rings along a vessel"),
    PHLEBOLITH("phlebolith", "small round stone in a vein, often with a clear middle"),
    FIBROID("calcified fibroid", "coarse mottled mass of the uterus"),
    OSSIFICATION("ossification", "bone outside the skeleton: cortex and trabeculae inside"),
    SESAMOID("sesamoid or accessory bone", "smooth corticated ossicle at its usual place"),
    ARTEFACT("artefact", "on the film, the plate or the skin, not in the body");

    private final String label;
    private final String definition;

    Nature(String label, String definition) {
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

    /** Whether it adds to the burden of calcinosis. */
    public boolean counts() {
        return this == CALCINOSIS;
    }
}
