package org.calcitrack.annotation.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.calcitrack.geometry.Overlap;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.calcitrack.geometry.Scale;
import org.calcitrack.phantom.DepositMorphology;
import org.calcitrack.phantom.Film;
import org.calcitrack.phantom.HeldOut;
import org.calcitrack.phantom.PhantomFilms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssistedOutlineTest {

    private static final AssistedOutline ASSISTANT = AssistedOutline.delivered();

    /** Regions follow each other in tens; the fourth is the forearm, where little else is in the way. */
    private static final int FOREARM = 3;

    private static final int REGIONS = 10;

    /** Readers do not click into the very rim. */
    private static final double INNER_HALF = 0.5;

    @ParameterizedTest
    @EnumSource
    void findsDepositsOnFilmsItWasNotTunedOn(DepositMorphology morphology) {
        var film = new PhantomClicks(heldOut(morphology));

        var found = ASSISTANT.around(film, film.click(new Random(1), INNER_HALF), 1, 0);

        assertThat(found).isInstanceOf(Proposal.Contour.class);
        assertThat(Overlap.of(((Proposal.Contour) found).outline(), film.truth())
                        .dice())
                .isGreaterThanOrEqualTo(required(morphology));
    }

    private static double required(DepositMorphology morphology) {
        return switch (morphology) {
            case NODULAR, SHEET_LIKE, TUMORAL_MASS -> 0.93;
            default -> 0.85;
        };
    }

    @Test
    void widensAndNarrowsStepByStep() {
        var film = new PhantomClicks(heldOut(DepositMorphology.NODULAR));
        var click = film.click(new Random(1), INNER_HALF);

        var areas = List.of(-2, -1, 0, 1, 2).stream()
                .map(level -> contour(ASSISTANT.around(film, click, 1, level)))
                .map(outline -> outline.area(Scale.PIXELS))
                .toList();

        assertThat(areas).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void saysThatNothingHasAnEdgeOnAnEvenFilm() {
        var even = new Plain(400, 300);

        assertThat(ASSISTANT.around(even, new PixelPoint(200, 150), 1, 0)).isEqualTo(new Proposal.NoEdge());
    }

    @Test
    void neverLeavesTheFilm() {
        var disc = new Disc(300, 300, 12, 150, 40);

        var outline = contour(ASSISTANT.around(disc, new PixelPoint(10, 150), 1, 0));

        assertThat(outline.bounds().within(300, 300)).isTrue();
    }

    @Test
    void doubtsAContourAtTheBorder() {
        var disc = new Disc(300, 300, 12, 150, 40);

        var found = (Proposal.Contour) ASSISTANT.around(disc, new PixelPoint(10, 150), 1, 0);

        assertThat(found.doubt()).isEqualTo(Proposal.Doubt.AT_BORDER);
    }

    @Test
    void takesAPlainDiscWithoutDoubt() {
        var disc = new Disc(400, 400, 200, 200, 50);

        var found = (Proposal.Contour) ASSISTANT.around(disc, new PixelPoint(215, 190), 1, 0);

        assertThat(found.doubt()).isEqualTo(Proposal.Doubt.NONE);
        // The edge of a disc of 50 px is found within a pixel and a half: 6 % of its area.
        assertThat(found.outline().area(Scale.PIXELS)).isBetween(0.94 * Math.PI * 2500, 1.06 * Math.PI * 2500);
    }

    private static Film heldOut(DepositMorphology morphology) {
        return PhantomFilms.render(HeldOut.film(REGIONS * morphology.ordinal() + FOREARM));
    }

    private static Polygon contour(Proposal proposal) {
        return ((Proposal.Contour) proposal).outline();
    }

    private record Plain(int columns, int rows) implements Brightness {

        @Override
        public float at(int column, int row) {
            return 0.4f;
        }
    }

    /** A bright disc on darker ground. */
    private record Disc(int columns, int rows, double centreColumn, double centreRow, double radius)
            implements Brightness {

        @Override
        public float at(int column, int row) {
            double away = radius - Math.hypot(column + 0.5 - centreColumn, row + 0.5 - centreRow);
            return 0.3f + 0.35f * (float) Math.clamp(away / 2 + 0.5, 0.0, 1.0);
        }
    }
}
