package org.calcitrack.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.Side;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.DepositMerge;
import org.calcitrack.phantom.DepositMorphology;
import org.calcitrack.phantom.DepositShape;
import org.calcitrack.phantom.DepositSplit;
import org.calcitrack.phantom.DepositTruth;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.Landmarks;
import org.calcitrack.phantom.Place;
import org.calcitrack.phantom.Region;
import org.calcitrack.tracking.alignment.LandmarkFit;
import org.calcitrack.tracking.matching.Hypothesis.Kind;
import org.calcitrack.tracking.matching.Traced;

/**
 * One region of one person on two days, every deposit outlined by a reader whose hand is not quite steady, with the truth
 * about each: what persisted, merged, split, vanished, and what is new.
 */
public record IdentitySeries(List<Outlined> before, List<Outlined> after) {

    /** How far a deposit in soft tissue strays from the bones between two films, mm in each direction. */
    private static final double STRAY_MM = 0.8;

    private static final double CORNERS = 48;
    private static final double ENTIRE = 0.98;

    /**
     * One outline and the truth about it.
     *
     * @param traced in pixels of its own film
     * @param kind what became of it since the earlier film; NEW on the earlier film itself
     * @param parents the identities it had on the earlier film
     */
    public record Outlined(String identity, Traced traced, Kind kind, Set<String> parents) {}

    /** The truth of one deposit on the later day. */
    private record Later(Deposit deposit, Kind kind, Set<String> parents) {}

    /** The series of this number; equal numbers give equal series. */
    static IdentitySeries of(long seed, FilmPair pair) {
        Dice dice = new Dice(seed * 7919 + 13);
        List<Deposit> early = scattered(pair.before(), dice);
        List<Later> late = later(early, pair.before(), dice);
        List<Outlined> before = early.stream()
                .filter(deposit -> entire(deposit, pair.before()))
                .map(deposit -> outlined(new Later(deposit, Kind.NEW, Set.of()), pair.before(), dice))
                .toList();
        Set<String> seen = new HashSet<>(before.stream().map(Outlined::identity).toList());
        List<Outlined> after = late.stream()
                .filter(each -> entire(each.deposit(), pair.after()))
                .filter(each -> each.parents().isEmpty() || seen.containsAll(each.parents()))
                .map(each -> outlined(each, pair.after(), dice))
                .toList();
        return new IdentitySeries(before, whole(after));
    }

    /** A part of a split whose other parts are not on the film says nothing about splits. */
    private static List<Outlined> whole(List<Outlined> after) {
        return after.stream()
                .filter(each -> each.kind() != Kind.SPLIT
                        || after.stream()
                                        .filter(other -> other.kind() == Kind.SPLIT
                                                && other.parents().equals(each.parents()))
                                        .count()
                                > 1)
                .toList();
    }

    /** The transform that leads exactly from the earlier film to the later one. */
    static SimilarityTransform truth(FilmPair pair) {
        return LandmarkFit.of(points(Landmarks.of(pair.before())), points(Landmarks.of(pair.after())));
    }

    private static List<PixelPoint> points(List<Place> places) {
        return places.stream()
                .map(place -> new PixelPoint(place.x(), place.y()))
                .toList();
    }

    private static List<Deposit> scattered(FilmSpec film, Dice dice) {
        List<Deposit> deposits = new ArrayList<>();
        int count = (int) dice.between(3, 13);
        for (int attempt = 0; deposits.size() < count && attempt < 200; attempt++) {
            Deposit next = deposit("D" + deposits.size(), film, dice);
            if (!deposits.isEmpty() && dice.chance(0.4)) {
                next = beside(deposits.get((int) dice.between(0, deposits.size())), next, dice);
            }
            Deposit candidate = next;
            if (deposits.stream().allMatch(other -> apart(other, candidate) > 1.5)) {
                deposits.add(candidate);
            }
        }
        return deposits;
    }

    private static Deposit deposit(String identity, FilmSpec film, Dice dice) {
        Region region = film.region();
        double length = dice.between(5, 30);
        DepositMorphology morphology = dice.of(DepositMorphology.values());
        return DepositShape.at(
                        dice.between(-0.3, 0.3) * region.widthMm(),
                        dice.between(-0.3, 0.3) * region.heightMm(),
                        length,
                        length * dice.between(0.35, 0.85))
                .turned(dice.between(0, 180))
                .deposit(identity, "UNKNOWN", BodySide.RIGHT, morphology, 5, dice.seed())
                .placed(region, film.build());
    }

    private static Deposit beside(Deposit one, Deposit other, Dice dice) {
        double angle = dice.between(0, 2 * Math.PI);
        double distance = radius(one) + radius(other) + dice.between(1.5, 8);
        Place there = new Place(
                one.centre().x() + distance * Math.cos(angle), one.centre().y() + distance * Math.sin(angle));
        return moved(
                other,
                there.x() - other.centre().x(),
                there.y() - other.centre().y());
    }

    private static List<Later> later(List<Deposit> early, FilmSpec film, Dice dice) {
        List<Later> late = new ArrayList<>();
        Set<Deposit> done = new HashSet<>();
        for (Deposit deposit : early) {
            if (done.contains(deposit)) {
                continue;
            }
            done.add(deposit);
            List<Deposit> near = early.stream()
                    .filter(other -> !done.contains(other) && apart(deposit, other) < 7)
                    .limit(2)
                    .toList();
            if (!near.isEmpty() && dice.chance(0.35)) {
                List<Deposit> parents = new ArrayList<>(List.of(deposit));
                parents.addAll(near);
                done.addAll(near);
                late.add(merged(parents, dice));
            } else if (radius(deposit) > 4 && dice.chance(0.2)) {
                late.addAll(split(deposit, dice));
            } else if (!dice.chance(0.1)) {
                Deposit grown = stray(deposit.grown(Math.exp(dice.normal(0.3) + 0.1)), dice);
                late.add(new Later(grown, Kind.SAME, Set.of(deposit.identity())));
            }
        }
        int fresh = (int) dice.between(0, 4);
        for (int attempt = 0; fresh > 0 && attempt < 100; attempt++) {
            Deposit next = deposit("N" + fresh, film, dice);
            boolean free = late.stream().allMatch(other -> apart(other.deposit(), next) > 1.5)
                    && early.stream().allMatch(other -> apart(other, next) > 1.5);
            if (free) {
                late.add(new Later(next, Kind.NEW, Set.of()));
                fresh--;
            }
        }
        return late;
    }

    private static Later merged(List<Deposit> parents, Dice dice) {
        Deposit child = DepositMerge.of(
                "M" + parents.getFirst().identity(), parents.getFirst().morphology(), parents);
        return new Later(
                stray(child.grown(dice.between(1, 1.3)), dice),
                Kind.MERGED,
                Set.copyOf(parents.stream().map(Deposit::identity).toList()));
    }

    private static List<Later> split(Deposit parent, Dice dice) {
        List<String> names = IntStream.range(0, dice.chance(0.7) ? 2 : 3)
                .mapToObj(i -> parent.identity() + "-" + i)
                .toList();
        return DepositSplit.of(parent, names).stream()
                .map(part -> new Later(stray(part, dice), Kind.SPLIT, Set.of(parent.identity())))
                .toList();
    }

    private static Outlined outlined(Later later, FilmSpec film, Dice dice) {
        DepositTruth truth = DepositTruth.of(later.deposit(), film);
        Morphology morphology = Morphology.valueOf(
                (dice.chance(0.85) ? later.deposit().morphology() : dice.of(DepositMorphology.values())).name());
        return new Outlined(
                later.deposit().identity(),
                new Traced(drawn(truth.outline(), dice), Site.UNKNOWN, Side.UNKNOWN, morphology),
                later.kind(),
                later.parents());
    }

    /** What a hand draws along an edge: a little too far out or in, slowly changing around the outline. */
    private static Polygon drawn(List<Place> edge, Dice dice) {
        double column = edge.stream().mapToDouble(Place::x).average().orElseThrow();
        double row = edge.stream().mapToDouble(Place::y).average().orElseThrow();
        double size = dice.normal(0.04);
        double[] phases = IntStream.range(0, 4)
                .mapToDouble(i -> dice.between(0, 2 * Math.PI))
                .toArray();
        List<PixelPoint> stroke = new ArrayList<>();
        int step = Math.max(1, (int) (edge.size() / CORNERS));
        for (int i = 0; i < edge.size(); i += step) {
            double angle = 2 * Math.PI * i / edge.size();
            double off = 1 + size;
            for (int wave = 0; wave < phases.length; wave++) {
                off += 0.025 * Math.sin((wave + 2) * angle + phases[wave]);
            }
            stroke.add(new PixelPoint(
                    column + off * (edge.get(i).x() - column),
                    row + off * (edge.get(i).y() - row)));
        }
        return Polygon.drawn(stroke);
    }

    private static boolean entire(Deposit deposit, FilmSpec film) {
        return DepositTruth.of(deposit, film).insideFilm() >= ENTIRE;
    }

    private static Deposit stray(Deposit deposit, Dice dice) {
        return moved(deposit, dice.normal(STRAY_MM), dice.normal(STRAY_MM));
    }

    private static Deposit moved(Deposit deposit, double x, double y) {
        return deposit.outlined(deposit.outline().stream()
                .map(place -> new Place(place.x() + x, place.y() + y))
                .toList());
    }

    private static double radius(Deposit deposit) {
        return Math.sqrt(deposit.areaMm2() / Math.PI);
    }

    /** The smallest distance between the edges, mm. */
    private static double apart(Deposit one, Deposit other) {
        double centres = Math.hypot(
                one.centre().x() - other.centre().x(),
                one.centre().y() - other.centre().y());
        if (centres > 60) {
            return centres - 40;
        }
        double smallest = Double.MAX_VALUE;
        for (int i = 0; i < one.outline().size(); i += 3) {
            Place a = one.outline().get(i);
            for (int j = 0; j < other.outline().size(); j += 3) {
                Place b = other.outline().get(j);
                smallest = Math.min(smallest, Math.hypot(a.x() - b.x(), a.y() - b.y()));
            }
        }
        return smallest;
    }
}
