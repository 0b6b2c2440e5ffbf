package org.calcitrack.tracking;

/** What can become of deposits, and how many of them take part in it. */
public enum LineageKind {
    NEW("new", 0, 0, 1, 1),
    PERSISTS("persists", 1, 1, 0, 0),
    /** Several grew together into one. */
    MERGED("merged", 2, Integer.MAX_VALUE, 1, 1),
    /** One fell into parts, for example after lithotripsy. */
    SPLIT("split", 1, 1, 2, Integer.MAX_VALUE),
    EXCISED("excised", 1, 1, 0, 0),
    /** It broke through the skin. */
    EXTRUDED("extruded", 1, 1, 0, 0),
    RESOLVED("resolved", 1, 1, 0, 0),
    /** It came back where it had been; under its own number, or as the new deposit named as child. */
    RECURRED("recurred", 1, 1, 0, 1);

    private final String label;
    private final int fewestParents;
    private final int mostParents;
    private final int fewestChildren;
    private final int mostChildren;

    LineageKind(String label, int fewestParents, int mostParents, int fewestChildren, int mostChildren) {
        this.label = label;
        this.fewestParents = fewestParents;
        this.mostParents = mostParents;
        this.fewestChildren = fewestChildren;
        this.mostChildren = mostChildren;
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }

    /** Whether an event of this kind may have so many deposits before and after it. */
    public boolean fits(int parents, int children) {
        return fewestParents <= parents
                && parents <= mostParents
                && fewestChildren <= children
                && children <= mostChildren;
    }
}
