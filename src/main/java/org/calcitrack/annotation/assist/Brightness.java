package org.calcitrack.annotation.assist;

/** A film as a reader sees it: bone is bright, air is dark. */
public interface Brightness {

    int columns();

    int rows();

    /** From 0 (the darkest of the film) to 1 (its brightest), at a pixel of the film. */
    float at(int column, int row);
}
