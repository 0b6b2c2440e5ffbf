package org.calcitrack.phantom;

/** A place in a region of the body, in anatomy millimetres (frame of {@link Anatomy}). */
public record Place(double x, double y) {}
