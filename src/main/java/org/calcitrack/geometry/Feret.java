package org.calcitrack.geometry;

/**
 * The two axes that readers of follow-up films report.
 *
 * @param longest the longest straight line between any two places on the outline
 * @param perpendicular the longest straight line at right angles to it (in the scaled frame, so also where pixels are
 *     not square) whose two ends lie on the outline; where the outline is concave it may cross the outside, as the
 *     longest diameter may
 */
public record Feret(Chord longest, Chord perpendicular) {}
