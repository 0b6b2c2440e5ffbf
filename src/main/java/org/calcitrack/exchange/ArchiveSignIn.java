package org.calcitrack.exchange;

/** How Calcitrack says to a remote archive who it is. */
public enum ArchiveSignIn {
    NONE("Nothing"),
    PASSWORD("User name and password"),
    TOKEN("Token");

    private final String label;

    ArchiveSignIn(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
