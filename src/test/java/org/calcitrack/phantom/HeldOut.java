package org.calcitrack.phantom;

import java.util.List;

/** Films for tests and measurements that nobody tuned anything on: their seeds begin where those of the sample images end. */
public final class HeldOut {
    /** Samples use seeds below, everything else from here on. */
    public static final long FIRST_SEED = 1000;

    private HeldOut() {}

    /** The film of this number, from 0: regions, patterns and people take turns; one deposit beside the bone, lying straight. */
    public static FilmSpec film(int number) {
        return film(number, FIRST_SEED + number);
    }

    static FilmSpec film(int number, long seed) {
        Region region = Region.values()[number % Region.values().length];
        BodySide side = region.bothSides() ? BodySide.BILATERAL : number % 3 == 0 ? BodySide.LEFT : BodySide.RIGHT;
        Build build = new Build(
                Noise.between(seed, 1, 0.9, 1.1),
                Noise.between(seed, 2, 0.85, 1.2),
                Noise.between(seed, 3, 0.7, 1.1),
                seed);
        return FilmSpec.of(region, side, seed)
                .build(build)
                .pose(new Pose(0, 0, 0, 1.06))
                .deposits(List.of(deposit(region, number, seed).placed(region, build)));
    }

    /** The same person later: lying differently, with another exposure, the deposit's area multiplied. */
    public static FilmSpec followUp(int number, double areaFactor) {
        FilmSpec first = film(number);
        long seed = FIRST_SEED + 100_000L + number;
        FilmSpec later = new FilmSpec(
                first.region(),
                first.side(),
                first.build(),
                Pose.repeated(1.06, seed),
                first.detector(),
                new Technique(Noise.between(seed, 9, 0.6, 1.6), Border.BLACKENED, true),
                first.deposits().stream().map(d -> d.grown(areaFactor)).toList(),
                seed);
        return later;
    }

    private static Deposit deposit(Region region, int number, long seed) {
        DepositMorphology morphology =
                DepositMorphology.values()[number / Region.values().length % DepositMorphology.values().length];
        double length = Noise.between(seed, 4, 14, 34);
        double width = morphology == DepositMorphology.LINEAR ? 3.5 : length * Noise.between(seed, 5, 0.45, 0.8);
        Region.Field field = region.field();
        return DepositShape.at(field.centreX() + Noise.between(seed, 6, 20, 34), field.centreY() + 25, length, width)
                .turned(Noise.between(seed, 7, 0, 180))
                .bent(Noise.between(seed, 8, -0.05, 0.05))
                .deposit("H" + number, "UNKNOWN", BodySide.RIGHT, morphology, region.trunk() ? 9 : 6, seed);
    }
}
