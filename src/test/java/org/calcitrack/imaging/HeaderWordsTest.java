package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderWordsTest {

    @Test
    void findsTheRegionWhateverTheSpelling() {
        assertThat(BodyRegion.ofDicom("HAND")).isEqualTo(BodyRegion.HAND);
        assertThat(BodyRegion.ofDicom(" Lower Leg ")).isEqualTo(BodyRegion.LOWER_LEG);
        assertThat(BodyRegion.ofDicom("LEG")).isEqualTo(BodyRegion.LOWER_LEG);
        assertThat(BodyRegion.ofDicom("THORAX")).isEqualTo(BodyRegion.CHEST);
    }

    @Test
    void neverGuessesARegionFromVendorsText() {
        assertThat(BodyRegion.ofDicom("W7-EXTREM")).isEqualTo(BodyRegion.UNKNOWN);
        assertThat(BodyRegion.ofDicom("")).isEqualTo(BodyRegion.UNKNOWN);
        assertThat(BodyRegion.ofSnomed("")).isEqualTo(BodyRegion.UNKNOWN);
    }

    @Test
    void findsTheRegionOfEveryCodeItKnows() {
        for (BodyRegion region : BodyRegion.values()) {
            assertThat(BodyRegion.ofSnomed(region.snomed())).isEqualTo(region);
        }
    }

    @Test
    void takesJointCodesForTheirRegion() {
        assertThat(BodyRegion.ofSnomed("49076000")).isEqualTo(BodyRegion.KNEE);
    }

    @Test
    void readsTheFourLateralityLetters() {
        assertThat(Side.ofDicom("R")).isEqualTo(Side.RIGHT);
        assertThat(Side.ofDicom("l")).isEqualTo(Side.LEFT);
        assertThat(Side.ofDicom("B")).isEqualTo(Side.BILATERAL);
        assertThat(Side.ofDicom("U")).isEqualTo(Side.MIDLINE);
        assertThat(Side.ofDicom(" ")).isEqualTo(Side.UNKNOWN);
    }

    @Test
    void readsViewPositionsAndCodes() {
        assertThat(View.ofDicom("pa")).isEqualTo(View.PA);
        assertThat(View.ofDicom("RL")).isEqualTo(View.LATERAL);
        assertThat(View.ofDicom("LLO")).isEqualTo(View.OBLIQUE);
        assertThat(View.ofSnomed("399348003")).isEqualTo(View.AP);
        assertThat(View.ofDicom("")).isEqualTo(View.UNKNOWN);
        assertThat(View.ofSnomed("")).isEqualTo(View.UNKNOWN);
    }
}
