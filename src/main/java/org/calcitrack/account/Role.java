package org.calcitrack.account;

/** What a person does with Calcitrack. */
public enum Role {
    RADIOLOGIST("Radiologist"),
    RHEUMATOLOGIST("Rheumatologist"),
    ADMINISTRATOR("Administrator"),
    /** Plans studies and sees what comes of them; outlines nothing. */
    RESEARCHER("Researcher");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The authority that Spring Security checks for this role. */
    public String authority() {
        return "ROLE_" + name();
    }
}
