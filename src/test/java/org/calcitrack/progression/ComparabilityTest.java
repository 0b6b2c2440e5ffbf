package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.progression.FactsBuilder.AUGUST;
import static org.calcitrack.progression.FactsBuilder.FEBRUARY;
import static org.calcitrack.progression.FactsBuilder.aHistory;
import static org.calcitrack.progression.FactsBuilder.atDetector;

import java.util.Optional;
import java.util.OptionalDouble;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.PixelSpacing;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.junit.jupiter.api.Test;

class ComparabilityTest {

    private static final Facts.Geometry USUAL = geometry(0.14, 1);

    @Test
    void filmsThatAreAlikeCompare() {
        DepositCourse course = after(BodyRegion.THIGH, Side.RIGHT, View.AP, USUAL);

        assertThat(last(course).sinceBaseline().orElseThrow()).isEqualTo(new Change.Percent(50));
        assertThat(last(course).caveat()).isEmpty();
    }

    @Test
    void anotherViewHasNoPercentage() {
        DepositCourse course = after(BodyRegion.THIGH, Side.RIGHT, View.LATERAL, USUAL);

        assertThat(last(course).sinceBaseline().orElseThrow().words())
                .isEqualTo("not comparable: lateral film, earlier AP");
        assertThat(last(course).sinceBaseline().orElseThrow().percent()).isEmpty();
        assertThat(last(course).caveat()).hasValue("lateral film, earlier AP");
    }

    @Test
    void anotherRegionHasNoPercentage() {
        DepositCourse course = after(BodyRegion.HIP, Side.RIGHT, View.AP, USUAL);

        assertThat(last(course).sinceBaseline().orElseThrow().words())
                .isEqualTo("not comparable: hip film, earlier thigh");
    }

    @Test
    void anotherMagnificationHasNoPercentage() {
        DepositCourse course = after(BodyRegion.THIGH, Side.RIGHT, View.AP, geometry(0.14, 1.1));

        assertThat(last(course).sinceBaseline().orElseThrow().words())
                .isEqualTo("not comparable: magnification ÷1.10, earlier ÷1.00");
    }

    @Test
    void anotherPixelSizeIsSaidWithThePercentage() {
        DepositCourse course = after(BodyRegion.THIGH, Side.RIGHT, View.AP, geometry(0.1, 1));

        assertThat(last(course).sinceBaseline().orElseThrow().percent()).hasValue(50);
        assertThat(last(course).caveat()).hasValue("pixels of 0.100 mm, earlier 0.140 mm");
    }

    @Test
    void aSumIsNotComparedWhereOneDepositCannotBe() {
        BurdenCourse burden =
                history(BodyRegion.THIGH, Side.RIGHT, View.LATERAL, USUAL).burden();

        assertThat(burden.sinceBaseline().orElseThrow().words())
                .isEqualTo("not comparable: D1: lateral film, earlier AP");
    }

    @Test
    void positioningIsReckonedWithTheFilmsOwnDistance() {
        var near = new Facts.Geometry(Optional.empty(), 1, false, OptionalDouble.of(1150));

        Repositioning repositioning = last(after(BodyRegion.THIGH, Side.RIGHT, View.AP, near))
                .repositioning()
                .orElseThrow();

        assertThat(repositioning).isEqualTo(new Repositioning(1150, true));
        assertThat(repositioning.words()).contains("+9.3 %", "1.15 m", "stated by the film");
    }

    private static MeasuredArea last(DepositCourse course) {
        return course.points().getLast();
    }

    private static DepositCourse after(BodyRegion region, Side side, View view, Facts.Geometry geometry) {
        return history(region, side, view, geometry).deposit(1);
    }

    private static FactsBuilder history(BodyRegion region, Side side, View view, Facts.Geometry geometry) {
        return aHistory()
                .film(FEBRUARY, BodyRegion.THIGH, Side.RIGHT, View.AP, USUAL)
                .film(AUGUST, region, side, view, geometry)
                .thigh(1, FEBRUARY, atDetector(1000))
                .thigh(1, AUGUST, atDetector(1500));
    }

    private static Facts.Geometry geometry(double pixel, double magnification) {
        return new Facts.Geometry(
                Optional.of(new PixelSpacing(pixel, pixel)), magnification, false, OptionalDouble.empty());
    }
}
