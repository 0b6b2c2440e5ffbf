package org.calcitrack.geometry;

/** The sides of a polygon cross or touch each other, so that it does not say what is inside. */
public class OutlineCrossesItself extends IllegalArgumentException {

    OutlineCrossesItself() {
        super("The sides of an outline neither cross nor touch each other");
    }
}
