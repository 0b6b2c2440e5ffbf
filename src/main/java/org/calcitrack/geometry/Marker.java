package org.calcitrack.geometry;

/** A single place: something is here, but it has no outline to measure. */
public record Marker(PixelPoint at) implements Outline {

    @Override
    public double area(Scale scale) {
        return 0;
    }

    @Override
    public double perimeter(Scale scale) {
        return 0;
    }

    @Override
    public Feret feret(Scale scale) {
        var point = Chord.between(at, at, scale);
        return new Feret(point, point);
    }

    @Override
    public Bounds bounds() {
        return new Bounds(at.column(), at.row(), at.column(), at.row());
    }

    @Override
    public PixelPoint centroid() {
        return at;
    }

    @Override
    public Marker moved(SimilarityTransform transform) {
        return new Marker(transform.apply(at));
    }
}
