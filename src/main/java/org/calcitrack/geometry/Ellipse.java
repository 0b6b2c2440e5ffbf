package org.calcitrack.geometry;

/**
 * An ellipse in image pixels.
 *
 * @param semiMajor half the long axis in pixels
 * @param semiMinor half the short axis in pixels, not longer than the long one
 * @param rotationRadians from the direction of growing columns towards growing rows (clockwise on the screen)
 */
public record Ellipse(PixelPoint centre, double semiMajor, double semiMinor, double rotationRadians)
        implements Outline {

    public Ellipse {
        if (!(semiMinor > 0) || !(semiMajor >= semiMinor) || Double.isInfinite(semiMajor)) {
            throw new IllegalArgumentException(
                    "An ellipse has finite axes, the long one first: " + semiMajor + ", " + semiMinor);
        }
        if (!Double.isFinite(rotationRadians)) {
            throw new IllegalArgumentException("A rotation is finite: " + rotationRadians);
        }
    }

    /** An ellipse from two half axes in either order, the first one lying along the rotation. */
    public static Ellipse of(PixelPoint centre, double first, double second, double rotationRadians) {
        return first >= second
                ? new Ellipse(centre, first, second, rotationRadians)
                : new Ellipse(centre, second, first, rotationRadians + Math.PI / 2);
    }

    @Override
    public double area(Scale scale) {
        return Math.PI * semiMajor * semiMinor * scale.perPixel();
    }

    @Override
    public double perimeter(Scale scale) {
        return EllipseAxes.of(this, scale).perimeter();
    }

    @Override
    public Feret feret(Scale scale) {
        return EllipseAxes.of(this, scale).feret(this, scale);
    }

    @Override
    public Bounds bounds() {
        double cosine = Math.cos(rotationRadians);
        double sine = Math.sin(rotationRadians);
        double width = Math.hypot(semiMajor * cosine, semiMinor * sine);
        double height = Math.hypot(semiMajor * sine, semiMinor * cosine);
        return new Bounds(
                centre.column() - width, centre.row() - height, centre.column() + width, centre.row() + height);
    }

    @Override
    public PixelPoint centroid() {
        return centre;
    }

    @Override
    public Ellipse moved(SimilarityTransform transform) {
        return new Ellipse(
                transform.apply(centre),
                semiMajor * transform.scale(),
                semiMinor * transform.scale(),
                rotationRadians + transform.rotationRadians());
    }

    /** The place on the ellipse at this eccentric angle (zero at one end of the long axis). */
    public PixelPoint at(double angle) {
        double along = semiMajor * Math.cos(angle);
        double aside = semiMinor * Math.sin(angle);
        return new PixelPoint(
                centre.column() + along * Math.cos(rotationRadians) - aside * Math.sin(rotationRadians),
                centre.row() + along * Math.sin(rotationRadians) + aside * Math.cos(rotationRadians));
    }
}
