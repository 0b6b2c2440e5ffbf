package org.calcitrack.geometry;

/**
 * The axes of an ellipse after scaling: where pixels are not square, neither their lengths nor their directions are
 * those drawn, yet the result is an ellipse again.
 *
 * @param angle the eccentric angle, on the ellipse as drawn, of one end of the long axis
 * @param semiMajor in the unit of the scale
 * @param semiMinor in the unit of the scale
 */
record EllipseAxes(double angle, double semiMajor, double semiMinor) {

    /** The singular values of scale x rotation x axes; the squared radius is p + q cos 2t + r sin 2t. */
    static EllipseAxes of(Ellipse ellipse, Scale scale) {
        double cosine = Math.cos(ellipse.rotationRadians());
        double sine = Math.sin(ellipse.rotationRadians());
        double majorColumn = ellipse.semiMajor() * cosine * scale.perColumn();
        double majorRow = ellipse.semiMajor() * sine * scale.perRow();
        double minorColumn = -ellipse.semiMinor() * sine * scale.perColumn();
        double minorRow = ellipse.semiMinor() * cosine * scale.perRow();

        double major = majorColumn * majorColumn + majorRow * majorRow;
        double minor = minorColumn * minorColumn + minorRow * minorRow;
        double mixed = majorColumn * minorColumn + majorRow * minorRow;
        double spread = Math.hypot((major - minor) / 2, mixed);

        double semiMajor = Math.sqrt((major + minor) / 2 + spread);
        // The product of the half axes is the area over pi: no cancellation for thin ellipses.
        double semiMinor = ellipse.semiMajor() * ellipse.semiMinor() * scale.perPixel() / semiMajor;
        return new EllipseAxes(Math.atan2(2 * mixed, major - minor) / 2, semiMajor, semiMinor);
    }

    /** The circumference by the arithmetic-geometric mean, exact to rounding (Abramowitz & Stegun 17.6). */
    double perimeter() {
        double a = semiMajor;
        double b = semiMinor;
        double sum = (a * a + b * b) / 2;
        for (double power = 1; a - b > 1e-9 * a; power *= 2) {
            double half = (a - b) / 2;
            double mean = (a + b) / 2;
            b = Math.sqrt(a * b);
            a = mean;
            sum -= power * half * half;
        }
        return 2 * Math.PI * sum / a;
    }

    Feret feret(Ellipse ellipse, Scale scale) {
        return new Feret(across(ellipse, angle, scale), across(ellipse, angle + Math.PI / 2, scale));
    }

    private static Chord across(Ellipse ellipse, double angle, Scale scale) {
        return Chord.between(ellipse.at(angle), ellipse.at(angle + Math.PI), scale);
    }
}
