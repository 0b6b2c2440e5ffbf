package org.calcitrack.phantom;

/**
 * A point of a body's outline, in anatomy millimetres, with what the body is like near it: thickness of the outer shell, radius of the
 * rounded edge, and how much of the inside is filled (0 to 1).
 */
record Node(double x, double y, double shell, double radius, double fill) {
    Node at(double newX, double newY) {
        return new Node(newX, newY, shell, radius, fill);
    }

    Node mirrored() {
        return at(-x, y);
    }

    /** Catmull-Rom interpolation between b and c; the numbers that are not places are interpolated linearly. */
    static Node between(Node a, Node b, Node c, Node d, double t) {
        double linear = 1 - t;
        return new Node(
                cubic(a.x, b.x, c.x, d.x, t),
                cubic(a.y, b.y, c.y, d.y, t),
                b.shell * linear + c.shell * t,
                b.radius * linear + c.radius * t,
                b.fill * linear + c.fill * t);
    }

    private static double cubic(double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }
}
