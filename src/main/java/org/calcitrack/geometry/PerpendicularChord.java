package org.calcitrack.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The longest line across a polygon at right angles to an axis. Between two neighbouring corners (along the axis) the
 * width changes linearly, so the widest place is level with a corner.
 */
final class PerpendicularChord {

    private final List<PixelPoint> ring;
    private final PixelPoint origin;
    private final double cosine;
    private final double sine;

    private PerpendicularChord(List<PixelPoint> ring, Chord axis) {
        this.ring = ring;
        this.origin = axis.from();
        this.cosine = (axis.to().column() - axis.from().column()) / axis.length();
        this.sine = (axis.to().row() - axis.from().row()) / axis.length();
    }

    static Optional<Chord> of(List<PixelPoint> ring, Chord axis) {
        var turned = new PerpendicularChord(ring, axis);
        return Stream.of(turned.across()).max(Comparator.comparingDouble(Chord::length));
    }

    /** The widths level with each corner. */
    private Chord[] across() {
        double[] along = ring.stream().mapToDouble(this::along).toArray();
        double[] aside = ring.stream().mapToDouble(this::aside).toArray();
        var chords = new Chord[along.length];
        for (int i = 0; i < along.length; i++) {
            chords[i] = levelWith(along[i], along, aside);
        }
        return chords;
    }

    private Chord levelWith(double level, double[] along, double[] aside) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < along.length; i++) {
            int next = (i + 1) % along.length;
            if (Math.min(along[i], along[next]) <= level && level <= Math.max(along[i], along[next])) {
                double first = crossing(level, along[i], along[next], aside[i], aside[next]);
                double last = along[i] == along[next] ? aside[next] : first;
                low = Math.min(low, Math.min(first, last));
                high = Math.max(high, Math.max(first, last));
            }
        }
        return Chord.between(place(level, low), place(level, high), Scale.PIXELS);
    }

    private static double crossing(double level, double fromAlong, double toAlong, double fromAside, double toAside) {
        return fromAlong == toAlong
                ? fromAside
                : fromAside + (toAside - fromAside) * (level - fromAlong) / (toAlong - fromAlong);
    }

    private double along(PixelPoint p) {
        return (p.column() - origin.column()) * cosine + (p.row() - origin.row()) * sine;
    }

    private double aside(PixelPoint p) {
        return (p.row() - origin.row()) * cosine - (p.column() - origin.column()) * sine;
    }

    private PixelPoint place(double along, double aside) {
        return new PixelPoint(
                origin.column() + along * cosine - aside * sine, origin.row() + along * sine + aside * cosine);
    }
}
