package org.calcitrack.tracking.alignment;

import java.util.stream.DoubleStream;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.SimilarityTransform;

/**
 * How firmly two pictures hold each other. One is pushed to both sides along the direction in which it holds least, and
 * may settle anew in every other respect: what the shafts of long bones have to say is said again by every place along
 * them, so that such films correlate after the push as well as before.
 *
 * @param lost the part of the correlation that the push costs; below 0 where they correlate better elsewhere
 */
record Footing(double lost) {

    /** How far a picture is pushed, part of its longer side. */
    private static final double PUSH = 1.0 / 32;

    private static final int SETTLING = 6;
    /** Films that hold lose at least this part of their correlation. */
    private static final double ENOUGH = 0.05;

    static Footing of(Detail from, Detail to, SimilarityTransform laid) {
        double before = Laid.of(from, to, laid).correlation();
        if (before <= 0) {
            return new Footing(0);
        }
        var refinement = new Refinement(from, to);
        var centre = centre(from, to, laid);
        var loosest = refinement.loosest(laid, centre);
        double push = PUSH * Math.max(to.columns(), to.rows());
        double after = DoubleStream.of(-push, push)
                .mapToObj(pixels -> refinement.pushed(laid, centre, loosest, pixels, SETTLING))
                .mapToDouble(pushed -> Laid.of(from, to, pushed).correlation())
                .max()
                .orElseThrow();
        return new Footing(1 - after / before);
    }

    /** From 0 for films that slide to 1 for films that hold. */
    double firmness() {
        return Math.clamp(lost / ENOUGH, 0.0, 1.0);
    }

    /** The middle of what stands out in the overlap, in the first picture. */
    private static PixelPoint centre(Detail from, Detail to, SimilarityTransform laid) {
        var both = Laid.of(to, from, laid.inverse()).both();
        double weight = 1e-9;
        double column = weight * from.columns() / 2;
        double row = weight * from.rows() / 2;
        for (int at = 0; at < both.length; at++) {
            if (both[at]) {
                double x = from.across().data[at];
                double y = from.down().data[at];
                double power = x * x + y * y;
                weight += power;
                column += power * (at % from.columns() + 0.5);
                row += power * (at / from.columns() + 0.5);
            }
        }
        return new PixelPoint(column / weight, row / weight);
    }
}
