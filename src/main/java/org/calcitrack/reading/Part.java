package org.calcitrack.reading;

/** What a person does in a set. */
public enum Part {
    READER("reader"),
    ADJUDICATOR("adjudicator");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }
}
