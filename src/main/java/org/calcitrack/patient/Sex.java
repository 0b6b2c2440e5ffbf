package org.calcitrack.patient;

/** Patient's Sex as DICOM knows it (PS3.3 C.2.3, (0010,0040)). */
public enum Sex {
    FEMALE("F"),
    MALE("M"),
    OTHER("O"),
    UNKNOWN("");

    private final String dicom;

    Sex(String dicom) {
        this.dicom = dicom;
    }

    /** The DICOM code; empty when unknown. */
    public String dicom() {
        return dicom;
    }

    /** Reads a DICOM code leniently; anything else is unknown. */
    public static Sex ofDicom(String code) {
        return switch (code.strip()) {
            case "F", "f" -> FEMALE;
            case "M", "m" -> MALE;
            case "O", "o" -> OTHER;
            default -> UNKNOWN;
        };
    }
}
