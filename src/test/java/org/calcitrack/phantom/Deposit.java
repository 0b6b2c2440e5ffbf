package org.calcitrack.phantom;

import java.util.ArrayList;
import java.util.List;

/**
 * One calcium deposit at one visit. Its outline is the polygon that is rasterised, so its area is known exactly.
 *
 * @param identity label that stays the same across the visits of a patient
 * @param site word for the site, as in {@code FINGER} or {@code BUTTOCK}
 * @param outline closed polygon in anatomy millimetres
 * @param calciumMm greatest thickness along the beam, as millimetres of compact bone
 * @param calcinosis false for a mimic (a phlebolith, a fibroid)
 * @param seed of the texture inside; kept through the visits
 */
public record Deposit(
        String identity,
        String site,
        BodySide side,
        DepositMorphology morphology,
        List<Place> outline,
        double calciumMm,
        boolean calcinosis,
        long seed) {
    public Deposit {
        outline = List.copyOf(outline);
        if (outline.size() < 3) {
            throw new IllegalArgumentException("an outline has at least 3 corners, not " + outline.size());
        }
    }

    /** Area of the outline, mm² in the plane of the deposit (shoelace formula). */
    public double areaMm2() {
        double twice = 0;
        Place from = outline.getLast();
        for (Place to : outline) {
            twice += from.x() * to.y() - to.x() * from.y();
            from = to;
        }
        return Math.abs(twice) / 2;
    }

    /** The middle of the outline's corners. */
    public Place centre() {
        return new Place(
                outline.stream().mapToDouble(Place::x).average().orElseThrow(),
                outline.stream().mapToDouble(Place::y).average().orElseThrow());
    }

    /** The same deposit with its area multiplied, grown about its centre. */
    public Deposit grown(double areaFactor) {
        double scale = Math.sqrt(areaFactor);
        Place centre = centre();
        List<Place> other = new ArrayList<>();
        for (Place p : outline) {
            other.add(new Place(centre.x() + scale * (p.x() - centre.x()), centre.y() + scale * (p.y() - centre.y())));
        }
        return outlined(other);
    }

    /** The same deposit, its centre moved from the average anatomy to where that place lies in this person; shape and size stay. */
    public Deposit placed(Region region, Build build) {
        Place from = centre();
        Place to = Anatomy.in(region, build, from);
        return outlined(outline.stream()
                .map(p -> new Place(p.x() + to.x() - from.x(), p.y() + to.y() - from.y()))
                .toList());
    }

    public Deposit outlined(List<Place> other) {
        return new Deposit(identity, site, side, morphology, other, calciumMm, calcinosis, seed);
    }

    /** The same deposit, denser or fainter. */
    public Deposit denser(double factor) {
        return new Deposit(identity, site, side, morphology, outline, calciumMm * factor, calcinosis, seed);
    }

    public Deposit looking(DepositMorphology other) {
        return new Deposit(identity, site, side, other, outline, calciumMm, calcinosis, seed);
    }

    public Deposit named(String other) {
        return new Deposit(other, site, side, morphology, outline, calciumMm, calcinosis, seed);
    }

    /** Something else that is dense: it has an outline but is not calcinosis. */
    public Deposit mimic() {
        return new Deposit(identity, site, side, morphology, outline, calciumMm, false, seed);
    }

    /** Three words of density: 1 faint, 2 clear, 3 as dense as compact bone. */
    public int densityGrade() {
        return calciumMm < 1.6 ? 1 : calciumMm < 3.2 ? 2 : 3;
    }
}
