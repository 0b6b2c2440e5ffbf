package org.calcitrack.phantom;

/** What a film's header says about the size of its pixels (PS3.3 10.7). */
public enum SpacingKind {
    /** Imager Pixel Spacing only: at the detector. */
    IMAGER_ONLY,
    /** Pixel Spacing equal to Imager Pixel Spacing: at the detector, too. */
    EQUAL,
    /** Pixel Spacing corrected with an object of known size in the plane of the deposits. */
    FIDUCIAL,
    /** Imager Pixel Spacing and an Estimated Radiographic Magnification Factor. */
    MAGNIFICATION_FACTOR,
    /** No spacing at all. */
    NONE
}
