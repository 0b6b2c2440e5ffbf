package org.calcitrack.phantom;

/** Side of the patient's body. */
public enum BodySide {
    RIGHT,
    LEFT,
    BILATERAL,
    MIDLINE
}
