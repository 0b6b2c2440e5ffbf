package org.calcitrack.phantom;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What growth does: deposits that meet become one, with a bridge between them. */
public final class DepositMerge {
    private static final double BRIDGE = 0.86;

    private DepositMerge() {}

    /** One deposit where these were, each joined to the next; it takes its side, site and texture from the first. */
    public static Deposit of(String identity, DepositMorphology morphology, List<Deposit> parents) {
        Area union = new Area();
        for (int i = 0; i < parents.size(); i++) {
            union.add(area(parents.get(i).outline()));
            if (i > 0) {
                union.add(area(bridge(parents.get(i - 1), parents.get(i))));
            }
        }
        double calcium = parents.stream().mapToDouble(Deposit::calciumMm).max().orElseThrow();
        Deposit first = parents.getFirst();
        return new Deposit(
                identity, first.site(), first.side(), morphology, largestRing(union), calcium, true, first.seed());
    }

    private static List<Place> bridge(Deposit one, Deposit other) {
        List<Place> places = new ArrayList<>(one.grown(BRIDGE * BRIDGE).outline());
        places.addAll(other.grown(BRIDGE * BRIDGE).outline());
        return hull(places);
    }

    private static List<Place> hull(List<Place> places) {
        List<Place> sorted = places.stream()
                .sorted(Comparator.comparingDouble(Place::x).thenComparingDouble(Place::y))
                .toList();
        List<Place> lower = chain(sorted);
        List<Place> upper = chain(sorted.reversed());
        lower.removeLast();
        upper.removeLast();
        lower.addAll(upper);
        return lower;
    }

    private static List<Place> chain(List<Place> sorted) {
        List<Place> chain = new ArrayList<>();
        for (Place place : sorted) {
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), place) <= 0) {
                chain.removeLast();
            }
            chain.add(place);
        }
        return chain;
    }

    private static double turn(Place a, Place b, Place c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }

    private static Area area(List<Place> outline) {
        Path2D path = new Path2D.Double();
        path.moveTo(outline.getFirst().x(), outline.getFirst().y());
        outline.stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
        path.closePath();
        return new Area(path);
    }

    private static List<Place> largestRing(Area area) {
        List<List<Place>> rings = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator i = area.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                rings.add(new ArrayList<>());
            }
            if (kind != PathIterator.SEG_CLOSE) {
                addUnlessSame(rings.getLast(), new Place(at[0], at[1]));
            }
        }
        return rings.stream()
                .max(Comparator.comparingDouble(DepositMerge::extent))
                .orElseThrow();
    }

    private static void addUnlessSame(List<Place> ring, Place place) {
        double same = 1e-3;
        boolean known =
                ring.stream().anyMatch(p -> Math.abs(p.x() - place.x()) < same && Math.abs(p.y() - place.y()) < same);
        if (!known) {
            ring.add(place);
        }
    }

    private static double extent(List<Place> ring) {
        return ring.stream().mapToDouble(Place::x).max().orElse(0)
                - ring.stream().mapToDouble(Place::x).min().orElse(0);
    }
}
