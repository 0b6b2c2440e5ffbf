package org.calcitrack.phantom;

import java.util.List;

/** Everything that decides a film; equal specifications give equal pixels. */
public record FilmSpec(
        Region region,
        BodySide side,
        Build build,
        Pose pose,
        Detector detector,
        Technique technique,
        List<Deposit> deposits,
        long seed) {
    public FilmSpec {
        deposits = List.copyOf(deposits);
    }

    /** A plain film of an average person at 0.2 mm, without deposits. */
    public static FilmSpec of(Region region, BodySide side, long seed) {
        return new FilmSpec(
                region,
                side,
                Build.average(seed),
                Pose.straight(),
                Detector.usual(region, 0.2),
                Technique.usual(),
                List.of(),
                seed);
    }

    public FilmSpec build(Build other) {
        return new FilmSpec(region, side, other, pose, detector, technique, deposits, seed);
    }

    public FilmSpec pose(Pose other) {
        return new FilmSpec(region, side, build, other, detector, technique, deposits, seed);
    }

    public FilmSpec detector(Detector other) {
        return new FilmSpec(region, side, build, pose, other, technique, deposits, seed);
    }

    public FilmSpec technique(Technique other) {
        return new FilmSpec(region, side, build, pose, detector, other, deposits, seed);
    }

    public FilmSpec deposits(List<Deposit> other) {
        return new FilmSpec(region, side, build, pose, detector, technique, other, seed);
    }
}
