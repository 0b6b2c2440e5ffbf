package org.calcitrack.ui.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.junit.jupiter.api.Test;

class VisitWalkTest {

    private static final Radiograph FIRST = Films.rightHand(2019, View.PA);
    private static final Radiograph OBLIQUE = Films.rightHand(2020, View.OBLIQUE);
    private static final Radiograph FOOT = Films.film(2021, BodyRegion.FOOT, Side.RIGHT, View.PA);
    private static final Radiograph LAST = Films.rightHand(2022, View.PA);
    private static final List<Radiograph> ALL = List.of(FIRST, OBLIQUE, FOOT, LAST);

    @Test
    void passesFilmsOfOtherRegionsAndViews() {
        assertThat(VisitWalk.of(FIRST, ALL).step(1)).contains(LAST);
    }

    @Test
    void endsAtBothEnds() {
        assertThat(VisitWalk.of(FIRST, ALL).step(-1)).isEmpty();
        assertThat(VisitWalk.of(LAST, ALL).step(1)).isEmpty();
    }

    @Test
    void saysWhereItIs() {
        assertThat(VisitWalk.of(LAST, ALL).words()).isEqualTo("2 of 2");
    }
}
