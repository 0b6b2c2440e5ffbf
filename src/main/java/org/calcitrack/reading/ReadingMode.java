package org.calcitrack.reading;

/** How films are put before a reader; recorded with every reading, because it changes what readers find. */
public enum ReadingMode {
    ROUTINE("routine", "one visit, over the common record", false),
    CHRONOLOGICAL("chronological", "all films of one region in true order, with dates", false),
    PAIRED_BLINDED("paired, blinded", "all films of one region together, order and dates hidden", true),
    SINGLE_RANDOM("single, random order", "one film at a time from any patient", true);

    private final String label;
    private final String definition;
    private final boolean blinded;

    ReadingMode(String label, String definition, boolean blinded) {
        this.label = label;
        this.definition = definition;
        this.blinded = blinded;
    }

    /** The words that screens show. */
    public String label() {
        return label;
    }

    /** What lies before the reader. */
    public String definition() {
        return definition;
    }

    /** Whether names, dates, treatments, sequence, other readers' work and charts are hidden until signing. */
    public boolean blinded() {
        return blinded;
    }
}
