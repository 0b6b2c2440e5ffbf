package org.calcitrack.phantom;

/** The body regions the phantom can show, with the words that a film's header uses for them. */
public enum Region {
    HAND("hand", "HAND", "PA", new Field(224, 280, 3, -64), 50, 100, false),
    ELBOW("elbow", "ELBOW", "AP", new Field(180, 240, 0, 0), 55, 100, false),
    ELBOW_LATERAL("elbow-lateral", "ELBOW", "LATERAL", new Field(180, 240, 0, 0), 55, 100, false),
    FOREARM("forearm", "FOREARM", "AP", new Field(150, 300, 0, 0), 52, 100, false),
    KNEE("knee", "KNEE", "AP", new Field(180, 240, 0, 0), 63, 110, false),
    HIP("hip", "HIP", "AP", new Field(240, 300, 0, 0), 75, 115, true),
    THIGH("thigh", "THIGH", "AP", new Field(200, 400, 0, 0), 70, 115, true),
    PELVIS("pelvis", "PELVIS", "AP", new Field(430, 350, 0, 0), 77, 115, true),
    SHOULDER("shoulder", "SHOULDER", "AP", new Field(240, 300, 0, 0), 68, 115, true),
    UPPER_ARM("upper-arm", "UPPERARM", "AP", new Field(180, 300, 0, 0), 60, 110, false);

    /** Width and height of the usual film at the detector, and the place in the anatomy that lies in its middle; mm. */
    record Field(double width, double height, double centreX, double centreY) {}

    private final String file;
    private final String bodyPart;
    private final String view;
    private final Field field;
    private final int kilovolts;
    private final int sourceDistanceCm;
    private final boolean trunk;

    Region(String file, String bodyPart, String view, Field field, int kilovolts, int sourceDistanceCm, boolean trunk) {
        this.file = file;
        this.bodyPart = bodyPart;
        this.view = view;
        this.field = field;
        this.kilovolts = kilovolts;
        this.sourceDistanceCm = sourceDistanceCm;
        this.trunk = trunk;
    }

    String file() {
        return file;
    }

    Field field() {
        return field;
    }

    /** Body Part Examined (0018,0015), a defined term of PS3.16 Annex L. */
    public String bodyPart() {
        return bodyPart;
    }

    /** PA, AP or LATERAL. */
    public String view() {
        return view;
    }

    /** Usual width of the film, mm at the detector. */
    public double widthMm() {
        return field.width();
    }

    /** Usual height of the film, mm at the detector. */
    public double heightMm() {
        return field.height();
    }

    public int kilovolts() {
        return kilovolts;
    }

    public int sourceDistanceCm() {
        return sourceDistanceCm;
    }

    /** Thick parts: harder beam, more scatter, a grid. */
    boolean trunk() {
        return trunk;
    }

    /** Both sides of the body are on the film. */
    public boolean bothSides() {
        return this == PELVIS;
    }
}
