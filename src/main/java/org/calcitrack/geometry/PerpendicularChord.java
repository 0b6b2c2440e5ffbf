package org.calcitrack.geometry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The longest line across a polygon at right angles to an axis. Between two neighbouring corners (along the axis) the
 * width changes linearly, so the widest place is level with a corner; one sweep along the axis visits them all.
 */
final class PerpendicularChord {

    private final Chord axis;
    private final double cosine;
    private final double sine;

    private PerpendicularChord(Chord axis) {
        this.axis = axis;
        this.cosine = (axis.to().column() - axis.from().column()) / axis.length();
        this.sine = (axis.to().row() - axis.from().row()) / axis.length();
    }

    /** The ends of the longest such line, in the square frame of the ring; its length there. */
    static Chord of(List<PixelPoint> ring, Chord axis) {
        return new PerpendicularChord(axis).widest(ring);
    }

    private Chord widest(List<PixelPoint> ring) {
        var corners = ring.stream().map(this::turned).toList();
        var waiting = new ArrayDeque<>(sides(corners));
        var crossed = new ArrayList<Side>();
        var best = Chord.between(axis.from(), axis.from(), Scale.PIXELS);
        for (double level : corners.stream().mapToDouble(Turned::along).sorted().toArray()) {
            while (!waiting.isEmpty() && waiting.peek().start() <= level) {
                crossed.add(waiting.pop());
            }
            crossed.removeIf(side -> side.end() < level);
            var across = across(level, crossed);
            best = across.length() > best.length() ? across : best;
        }
        return best;
    }

    private Chord across(double level, List<Side> crossed) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (var side : crossed) {
            low = Math.min(low, side.lowestAt(level));
            high = Math.max(high, side.highestAt(level));
        }
        return Chord.between(place(level, low), place(level, high), Scale.PIXELS);
    }

    private static List<Side> sides(List<Turned> corners) {
        return IntStream.range(0, corners.size())
                .mapToObj(i -> new Side(corners.get(i), corners.get((i + 1) % corners.size())))
                .sorted(Comparator.comparingDouble(Side::start))
                .toList();
    }

    private Turned turned(PixelPoint p) {
        double columns = p.column() - axis.from().column();
        double rows = p.row() - axis.from().row();
        return new Turned(columns * cosine + rows * sine, rows * cosine - columns * sine);
    }

    private PixelPoint place(double along, double aside) {
        return new PixelPoint(
                axis.from().column() + along * cosine - aside * sine,
                axis.from().row() + along * sine + aside * cosine);
    }

    /** A corner by its distances along the axis and aside from it. */
    private record Turned(double along, double aside) {}

    private record Side(Turned a, Turned b) {

        double start() {
            return Math.min(a.along, b.along);
        }

        double end() {
            return Math.max(a.along, b.along);
        }

        double lowestAt(double level) {
            return upright() ? Math.min(a.aside, b.aside) : at(level);
        }

        double highestAt(double level) {
            return upright() ? Math.max(a.aside, b.aside) : at(level);
        }

        private boolean upright() {
            return a.along == b.along;
        }

        private double at(double level) {
            return a.aside + (b.aside - a.aside) * (level - a.along) / (b.along - a.along);
        }
    }
}
