package org.calcitrack.phantom;

import java.util.ArrayList;
import java.util.List;

/**
 * A recipe for a new deposit's outline.
 *
 * @param angleDegrees direction of the long axis, clockwise from the x axis
 * @param bend how far the middle of the long axis leaves the straight line, as part of the length
 */
public record DepositShape(double x, double y, double lengthMm, double widthMm, double angleDegrees, double bend) {
    private static final int CORNERS = 128;

    public static DepositShape at(double x, double y, double lengthMm, double widthMm) {
        return new DepositShape(x, y, lengthMm, widthMm, 0, 0);
    }

    public DepositShape turned(double degrees) {
        return new DepositShape(x, y, lengthMm, widthMm, degrees, bend);
    }

    public DepositShape bent(double part) {
        return new DepositShape(x, y, lengthMm, widthMm, angleDegrees, part);
    }

    /** A deposit of this shape and pattern. */
    public Deposit deposit(
            String identity, String site, BodySide side, DepositMorphology morphology, double calciumMm, long seed) {
        return new Deposit(identity, site, side, morphology, outline(morphology, seed), calciumMm, true, seed);
    }

    private List<Place> outline(DepositMorphology morphology, long seed) {
        return switch (morphology) {
            case TUMORAL_MASS -> lobes(seed, 9, 0.34);
            case MIXED -> lobes(seed, 7, 0.38);
            case NODULAR -> oval(seed, 2, 0.07);
            case SHEET_LIKE -> oval(seed, 2.8, 0.2);
            case LINEAR -> oval(seed, 6, 0.12);
            case RETICULAR -> oval(seed, 2.6, 0.2);
            case AMORPHOUS, PUNCTATE -> oval(seed, 2, 0.2);
        };
    }

    private List<Place> oval(long seed, double squareness, double unevenness) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * StrictMath.PI * i / CORNERS;
            double c = StrictMath.cos(angle);
            double s = StrictMath.sin(angle);
            double power = 2 / squareness;
            double u = Math.signum(c) * StrictMath.pow(Math.abs(c), power);
            double v = Math.signum(s) * StrictMath.pow(Math.abs(s), power);
            double uneven = 1
                    + unevenness
                            * (ripple(seed, angle, 2) + 0.6 * ripple(seed, angle, 5) + 0.4 * ripple(seed, angle, 11));
            places.add(placed(u * lengthMm / 2 * (1 + (uneven - 1) * 0.4), v * widthMm / 2 * uneven));
        }
        return places;
    }

    private List<Place> lobes(long seed, int count, double lobeSize) {
        double[] centres = new double[3 * count];
        for (int i = 0; i < count; i++) {
            double angle = 2 * StrictMath.PI * (i + 0.6 * Noise.uniform(seed, i)) / count;
            centres[3 * i] = 0.62 * StrictMath.cos(angle);
            centres[3 * i + 1] = 0.62 * StrictMath.sin(angle);
            centres[3 * i + 2] = lobeSize * Noise.between(seed, 50 + i, 0.85, 1.25);
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * StrictMath.PI * i / CORNERS;
            double reach = reach(angle, centres) * (1 + 0.03 * ripple(seed, angle, 13));
            places.add(
                    placed(reach * StrictMath.cos(angle) * lengthMm / 2, reach * StrictMath.sin(angle) * widthMm / 2));
        }
        return places;
    }

    private static double reach(double angle, double[] centres) {
        double ux = StrictMath.cos(angle);
        double uy = StrictMath.sin(angle);
        double farthest = 0.5;
        for (int i = 0; i < centres.length; i += 3) {
            double along = centres[i] * ux + centres[i + 1] * uy;
            double across = centres[i] * uy - centres[i + 1] * ux;
            double square = centres[i + 2] * centres[i + 2] - across * across;
            if (square > 0) {
                farthest = Math.max(farthest, along + Math.sqrt(square));
            }
        }
        return farthest;
    }

    private static double ripple(long seed, double angle, double waves) {
        return Noise.smooth(
                seed + (long) waves, waves / 2 * StrictMath.cos(angle) + 40, waves / 2 * StrictMath.sin(angle) + 40);
    }

    private Place placed(double u, double v) {
        double t = 2 * u / lengthMm;
        double bowed = v + bend * lengthMm * (1 - t * t);
        double angle = StrictMath.toRadians(angleDegrees);
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        return new Place(x + c * u - s * bowed, y + s * u + c * bowed);
    }
}
