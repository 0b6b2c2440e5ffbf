package org.calcitrack.phantom;

import java.util.ArrayList;
import java.util.List;

/** What lithotripsy does: one deposit cut across its long axis into parts with gaps between them. */
public final class DepositSplit {
    private static final double LOST = 0.82;

    private DepositSplit() {}

    /** As many parts as names, from one end of the longest diameter to the other; each a little smaller than its slice. */
    public static List<Deposit> of(Deposit parent, List<String> names) {
        double[] axis = longAxis(parent.outline());
        List<Deposit> parts = new ArrayList<>();
        double span = (axis[3] - axis[2]) / names.size();
        for (int i = 0; i < names.size(); i++) {
            double low = axis[2] + i * span;
            List<Place> slice = below(above(parent.outline(), axis, low), axis, low + span);
            Deposit part = new Deposit(
                    names.get(i),
                    parent.site(),
                    parent.side(),
                    parent.morphology(),
                    slice,
                    parent.calciumMm(),
                    parent.calcinosis(),
                    parent.seed() + i);
            parts.add(part.grown(LOST * LOST));
        }
        return parts;
    }

    private static double[] longAxis(List<Place> outline) {
        double[] best = {1, 0, 0, 0};
        for (int degrees = 0; degrees < 180; degrees += 3) {
            double ux = StrictMath.cos(StrictMath.toRadians(degrees));
            double uy = StrictMath.sin(StrictMath.toRadians(degrees));
            double low = outline.stream()
                    .mapToDouble(p -> ux * p.x() + uy * p.y())
                    .min()
                    .orElseThrow();
            double high = outline.stream()
                    .mapToDouble(p -> ux * p.x() + uy * p.y())
                    .max()
                    .orElseThrow();
            if (high - low > best[3] - best[2]) {
                best = new double[] {ux, uy, low, high};
            }
        }
        return best;
    }

    private static List<Place> above(List<Place> outline, double[] axis, double limit) {
        return clipped(outline, axis[0], axis[1], limit);
    }

    private static List<Place> below(List<Place> outline, double[] axis, double limit) {
        return clipped(outline, -axis[0], -axis[1], -limit);
    }

    /** Keeps the half plane where ux x + uy y is at least the limit (Sutherland and Hodgman 1974). */
    private static List<Place> clipped(List<Place> outline, double ux, double uy, double limit) {
        List<Place> kept = new ArrayList<>();
        Place from = outline.getLast();
        double before = ux * from.x() + uy * from.y() - limit;
        for (Place to : outline) {
            double after = ux * to.x() + uy * to.y() - limit;
            if (before >= 0 != after >= 0) {
                double t = before / (before - after);
                kept.add(new Place(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y())));
            }
            if (after >= 0) {
                kept.add(to);
            }
            from = to;
            before = after;
        }
        return kept;
    }
}
