package org.calcitrack.imaging;

/** What is known of the size of a pixel; kinds differ in what they promise and never share a total. */
public enum CalibrationKind {
    /** Corrected for magnification, by the device or by a person, against something known. */
    CALIBRATED,
    /** As large as on the detector; the body is smaller by an unknown magnification. */
    AT_DETECTOR,
    /** Detector size divided by a magnification that assumes a depth. */
    ESTIMATED,
    /** Unknown: pixels only, never millimetres. */
    NONE
}
