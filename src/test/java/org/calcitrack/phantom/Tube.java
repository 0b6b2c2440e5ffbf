package org.calcitrack.phantom;

import java.util.ArrayList;
import java.util.List;

/** Outlines of the short tubular bones of the hand, from base to head, as half widths along their axis. */
enum Tube {
    METACARPAL(
            new double[] {0, .04, .11, .21, .34, .5, .64, .75, .83, .9, .955, .99},
            new double[] {.86, 1, .93, .42, .08, 0, 0, 0, 0, 0, 0, 0},
            new double[] {0, 0, 0, .62, .95, 1, 1, .66, .1, 0, 0, 0},
            new double[] {0, 0, 0, 0, 0, 0, .02, .36, .9, 1, .82, .42},
            0.02,
            1.0),
    PHALANX(
            new double[] {0, .035, .1, .2, .34, .52, .7, .82, .9, .955, .99},
            new double[] {.84, 1, .92, .5, .12, 0, 0, 0, 0, 0, 0},
            new double[] {0, 0, 0, .52, .92, 1, .94, .34, .05, 0, 0},
            new double[] {0, 0, 0, 0, 0, 0, .08, .66, .97, .98, .66},
            0.02,
            .975),
    TUFT(
            new double[] {0, .04, .13, .27, .45, .62, .74, .84, .92, .98},
            new double[] {.82, 1, .84, .4, .06, 0, 0, 0, 0, 0},
            new double[] {0, 0, 0, .55, .92, 1, .6, .08, 0, 0},
            new double[] {0, 0, 0, 0, 0, 0, .38, .93, .98, .55},
            0.03,
            1.01);

    private final double[] along;
    private final double[] base;
    private final double[] waist;
    private final double[] head;
    private final double baseEnd;
    private final double headEnd;

    Tube(double[] along, double[] base, double[] waist, double[] head, double baseEnd, double headEnd) {
        this.along = along;
        this.base = base;
        this.waist = waist;
        this.head = head;
        this.baseEnd = baseEnd;
        this.headEnd = headEnd;
    }

    /** The bone from (x0, y0) to (x1, y1) with these full widths in mm; lean makes its two sides differ. */
    Body bone(String name, double[] axis, double baseWidth, double waistWidth, double headWidth, double lean) {
        double dx = axis[2] - axis[0];
        double dy = axis[3] - axis[1];
        double length = StrictMath.hypot(dx, dy);
        List<Node> outline = new ArrayList<>();
        outline.add(node(axis, baseEnd, 0, length, 1.0, waistWidth));
        for (int i = 0; i < along.length; i++) {
            double half = halfWidth(i, baseWidth, waistWidth, headWidth) * (1 + lean);
            outline.add(node(axis, along[i], half, length, shell(along[i], waistWidth), waistWidth));
        }
        outline.add(node(axis, headEnd, 0, length, 0.75, waistWidth));
        for (int i = along.length - 1; i >= 0; i--) {
            double half = halfWidth(i, baseWidth, waistWidth, headWidth) * (1 - lean);
            outline.add(node(
                    axis,
                    along[i] + 0.6 * lean * along[i] * (1 - along[i]),
                    -half,
                    length,
                    shell(along[i], waistWidth),
                    waistWidth));
        }
        return new Body(name, Material.BONE, outline, 0.92, StrictMath.atan2(-dx, dy));
    }

    private double halfWidth(int i, double baseWidth, double waistWidth, double headWidth) {
        return 0.5 * (base[i] * baseWidth + waist[i] * waistWidth + head[i] * headWidth);
    }

    private static double shell(double u, double waistWidth) {
        double shaft = StrictMath.exp(-StrictMath.pow((u - 0.5) / 0.24, 4));
        return 0.5 + shaft * (0.23 * waistWidth - 0.5);
    }

    private static Node node(double[] axis, double u, double half, double length, double shell, double waistWidth) {
        double ux = (axis[2] - axis[0]) / length;
        double uy = (axis[3] - axis[1]) / length;
        double x = axis[0] + u * length * ux - half * uy;
        double y = axis[1] + u * length * uy + half * ux;
        double end = Math.min(1, Math.abs(u - 0.5) * 2.6);
        return new Node(x, y, shell, 0.46 * waistWidth + 1.2 * end * end, 0.06 + 0.2 * end * end);
    }
}
