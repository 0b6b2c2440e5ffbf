package org.calcitrack.geometry;

/** What a reader drew around (or on) one deposit, in image pixels. */
public sealed interface Outline permits Polygon, Ellipse, Marker {

    /** The enclosed area in the squared unit of the scale; zero for a marker. */
    double area(Scale scale);

    /** The length of the outline, closing side included, in the unit of the scale; zero for a marker. */
    double perimeter(Scale scale);

    /** The longest diameter and the short axis across it, in the unit of the scale. */
    Feret feret(Scale scale);

    /** The smallest upright rectangle around the outline, in image pixels. */
    Bounds bounds();

    /** The centre of the enclosed area, in image pixels. */
    PixelPoint centroid();

    /** The same outline after rotating, enlarging and moving it. */
    Outline moved(SimilarityTransform transform);
}
