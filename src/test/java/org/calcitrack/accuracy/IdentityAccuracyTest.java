package org.calcitrack.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.calcitrack.phantom.HeldOut;
import org.calcitrack.tracking.matching.Hypothesis.Kind;
import org.junit.jupiter.api.Test;

/** The published figures on outlines without pictures; ./calcitrack accuracy identity aligns real ones first. */
class IdentityAccuracyTest {

    private static final IdentityAccuracy ACCURACY = IdentityAccuracy.withoutPictures(HeldOut.FIRST_SEED, 20, 3);

    @Test
    void proposesThePersistingDepositFirst() {
        assertThat(ACCURACY.persistingFirst()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void offersMergesAndSplitsAsSuch() {
        assertThat(ACCURACY.offered(Kind.MERGED)).isGreaterThanOrEqualTo(0.9);
        assertThat(ACCURACY.offered(Kind.SPLIT)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void hardlyEverSaysTheSameOfWhatIsNot() {
        assertThat(ACCURACY.falseSame()).isLessThanOrEqualTo(0.01);
    }
}
