package org.calcitrack.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Border;
import org.calcitrack.phantom.Build;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.DepositMorphology;
import org.calcitrack.phantom.DepositShape;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.Film;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.Place;
import org.calcitrack.phantom.Pose;
import org.calcitrack.phantom.Region;
import org.calcitrack.phantom.Technique;
import org.calcitrack.tracking.alignment.Picture;

/**
 * One person's region on two days, with everything that makes aligning hard: another turn, shift, magnification, dose,
 * border, detector, polarity, and deposits that grew, came and went.
 */
public record FilmPair(FilmSpec before, FilmSpec after, boolean photographed) {

    private static final double MAGNIFICATION = 1.08;
    private static final double SPACING = 0.25;
    private static final Pose LYING_STRAIGHT = new Pose(0, 0, 0, MAGNIFICATION);

    /** The pair of this number; equal numbers give equal pairs. */
    public static FilmPair of(long seed, Region region) {
        Dice dice = new Dice(seed);
        BodySide side = region.bothSides() ? BodySide.BILATERAL : dice.chance(0.5) ? BodySide.LEFT : BodySide.RIGHT;
        Build build = new Build(dice.between(0.9, 1.1), dice.between(0.85, 1.2), dice.between(0.7, 1.1), seed);
        List<Deposit> early = deposits(region, build, dice, 3);
        FilmSpec before = FilmSpec.of(region, side, seed)
                .build(build)
                .detector(Detector.usual(region, SPACING))
                .pose(new Pose(dice.between(-5, 5), dice.between(-5, 5), dice.between(-5, 5), MAGNIFICATION))
                .technique(technique(dice))
                .deposits(early);
        List<Deposit> late = new ArrayList<>();
        early.stream().skip(1).forEach(deposit -> late.add(deposit.grown(dice.between(0.5, 2.2))));
        late.addAll(deposits(region, build, dice, 2));
        double spacing = dice.chance(0.5) ? SPACING : dice.between(0.2, 0.4);
        Detector detector = Detector.usual(region, spacing);
        FilmSpec after = FilmSpec.of(region, side, seed + 500_000)
                .build(build)
                .detector(dice.chance(0.5) ? detector.inverted() : detector)
                .pose(new Pose(
                        dice.between(-15, 15),
                        dice.between(-0.25, 0.25) * region.widthMm(),
                        dice.between(-0.25, 0.25) * region.heightMm(),
                        MAGNIFICATION * dice.between(0.9, 1.1)))
                .technique(technique(dice))
                .deposits(late);
        return new FilmPair(before, after, dice.chance(0.25));
    }

    /** A pair that lies alike but for one thing, and that as large as it is meant to be bearable. */
    static FilmPair changed(Difference difference, long seed, Region region) {
        FilmPair pair = of(seed, region);
        Dice dice = new Dice(seed + 17);
        Technique plain = new Technique(1, Border.BLACKENED, true, false);
        return new FilmPair(
                pair.before.pose(LYING_STRAIGHT).technique(plain),
                pair.after
                        .detector(Detector.usual(region, SPACING))
                        .pose(difference.pose(region, dice))
                        .technique(difference.technique(plain, dice)),
                difference == Difference.PHOTOGRAPHED);
    }

    /** One thing by which two films of a region differ. */
    enum Difference {
        NOTHING("only deposits and noise differ"),
        TURNED("turned by 15°"),
        SHIFTED("shifted by a quarter of the film, across and down"),
        MAGNIFIED("10 % larger or smaller"),
        EXPOSED("half or 1.8 times the dose"),
        PHOTOGRAPHED("one film a telephone's JPEG");

        private final String words;

        Difference(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        private Pose pose(Region region, Dice dice) {
            return switch (this) {
                case TURNED -> new Pose(sign(dice) * 15, 0, 0, MAGNIFICATION);
                case SHIFTED ->
                    new Pose(
                            0,
                            sign(dice) * 0.25 * region.widthMm(),
                            sign(dice) * 0.25 * region.heightMm(),
                            MAGNIFICATION);
                case MAGNIFIED -> new Pose(0, 0, 0, MAGNIFICATION * (1 + sign(dice) * 0.1));
                default -> LYING_STRAIGHT;
            };
        }

        private Technique technique(Technique plain, Dice dice) {
            return this == EXPOSED
                    ? new Technique(dice.chance(0.5) ? 0.5 : 1.8, plain.border(), plain.marker(), plain.ruler())
                    : plain;
        }

        private static int sign(Dice dice) {
            return dice.chance(0.5) ? 1 : -1;
        }
    }

    /** The picture of the earlier film. */
    Picture pictureBefore() {
        return PhantomPictures.of(PhantomFilms.render(before));
    }

    /** The picture of the later film, or of a telephone's photograph of it. */
    Picture pictureAfter() {
        Film film = PhantomFilms.render(after);
        return photographed ? PhantomPictures.photo(film) : PhantomPictures.of(film);
    }

    private static Technique technique(Dice dice) {
        Border border = Border.values()[(int) dice.between(0, Border.values().length)];
        return new Technique(dice.between(0.5, 1.8), border, dice.chance(0.8), dice.chance(0.3));
    }

    private static List<Deposit> deposits(Region region, Build build, Dice dice, int count) {
        List<Deposit> deposits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double length = dice.between(8, 34);
            DepositMorphology morphology = dice.of(DepositMorphology.values());
            Place middle = new Place(
                    dice.between(-0.22, 0.22) * region.widthMm(), dice.between(-0.25, 0.25) * region.heightMm());
            deposits.add(DepositShape.at(middle.x(), middle.y(), length, length * dice.between(0.35, 0.8))
                    .turned(dice.between(0, 180))
                    .deposit("A" + i, "UNKNOWN", BodySide.RIGHT, morphology, dice.between(2, 8), dice.seed())
                    .placed(region, build));
        }
        return deposits;
    }
}
