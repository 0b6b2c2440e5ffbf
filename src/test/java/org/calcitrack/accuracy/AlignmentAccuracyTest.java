package org.calcitrack.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.calcitrack.phantom.HeldOut;
import org.calcitrack.tracking.alignment.Aligned;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The published figures on a few of their films; ./calcitrack accuracy align measures them all. */
class AlignmentAccuracyTest {

    private static final int EVERY_REGION_ONCE = 10;
    /** What a reader can still tell apart by eye: less than the smallest deposits that are followed. */
    private static final double CLOSE_MM = 1.5;

    private static AlignmentAccuracy accuracy = AlignmentAccuracy.measured(0, 0);

    @BeforeAll
    static void align() {
        accuracy = AlignmentAccuracy.measured(HeldOut.FIRST_SEED, EVERY_REGION_ONCE);
    }

    @Test
    void laysBonesOnBones() {
        assertThat(accuracy.quantile(0.5)).isLessThan(CLOSE_MM);
        assertThat(accuracy.worstAccepted(Aligned.GOOD_ENOUGH)).isLessThan(2 * CLOSE_MM);
    }

    @Test
    void trustsMostRepeatedFilms() {
        assertThat(accuracy.accepted(Aligned.GOOD_ENOUGH)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void refusesFilmsOfDifferentRegions() {
        assertThat(accuracy.refused(Aligned.GOOD_ENOUGH)).isGreaterThanOrEqualTo(0.9);
    }
}
