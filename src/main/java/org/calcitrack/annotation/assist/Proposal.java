package org.calcitrack.annotation.assist;

import org.calcitrack.geometry.Polygon;

/** What came of a click: a contour, or that no edge was found. */
public sealed interface Proposal {

    /**
     * A contour around the place that was clicked.
     *
     * @param outline in pixels of the film
     * @param doubt what the reader must look at before taking it
     */
    record Contour(Polygon outline, Doubt doubt) implements Proposal {}

    /** Nothing around the place has an edge all around. */
    record NoEdge() implements Proposal {}

    /** Why a contour may be wrong. */
    enum Doubt {
        /** The edge is plain all around. */
        NONE,
        /** Along a good part there is no step of brightness: the contour may have run into bone. */
        MAY_LEAVE_TISSUE,
        /** It reaches the border of the film. */
        AT_BORDER
    }
}
