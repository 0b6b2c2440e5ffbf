package org.calcitrack.ui.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.calcitrack.ui.readingroom.HangingRules.Order;
import org.calcitrack.ui.readingroom.HangingRules.SameRegion;
import org.calcitrack.ui.readingroom.HangingRules.SameView;
import org.junit.jupiter.api.Test;

class HangingRulesTest {

    private static final Radiograph PA_2019 = Films.rightHand(2019, View.PA);
    private static final Radiograph PA_2021 = Films.rightHand(2021, View.PA);
    private static final Radiograph OBLIQUE_2022 = Films.rightHand(2022, View.OBLIQUE);
    private static final Radiograph LEFT_2022 = Films.film(2022, BodyRegion.HAND, Side.LEFT, View.PA);
    private static final Radiograph FOOT_2022 = Films.film(2022, BodyRegion.FOOT, Side.RIGHT, View.PA);
    private static final Radiograph PA_2023 = Films.rightHand(2023, View.PA);
    private static final Radiograph PA_2024 = Films.rightHand(2024, View.PA);
    private static final List<Radiograph> ALL =
            List.of(PA_2019, PA_2021, OBLIQUE_2022, LEFT_2022, FOOT_2022, PA_2023, PA_2024);

    @Test
    void hangsTheNewestBeforeItOfTheSameViewThenOtherViews() {
        assertThat(HangingRules.USUAL.priors(PA_2023, ALL)).containsExactly(PA_2021, PA_2019, OBLIQUE_2022);
    }

    @Test
    void hangsNoLaterFilmAsAPrior() {
        assertThat(HangingRules.USUAL.priors(PA_2019, ALL)).isEmpty();
    }

    @Test
    void leavesOtherViewsAwayWhenToldSo() {
        HangingRules rules = new HangingRules(SameRegion.AND_SIDE, SameView.ONLY, Order.NEWEST_BEFORE);

        assertThat(rules.priors(PA_2023, ALL)).containsExactly(PA_2021, PA_2019);
    }

    @Test
    void beginsWithTheFirstFilmWhenToldSo() {
        HangingRules rules = new HangingRules(SameRegion.AND_SIDE, SameView.PREFERRED, Order.OLDEST);

        assertThat(rules.priors(PA_2024, ALL)).startsWith(PA_2019, PA_2021);
    }

    @Test
    void takesLaterFilmsTooWhenTheNearestIsWanted() {
        HangingRules rules = new HangingRules(SameRegion.AND_SIDE, SameView.ONLY, Order.NEAREST);

        // 2020 had a leap day: 731 days back to 2019, 730 forward to 2023.
        assertThat(rules.priors(PA_2021, ALL)).containsExactly(PA_2023, PA_2019, PA_2024);
    }

    @Test
    void takesTheOtherSideWhenToldSo() {
        HangingRules rules = new HangingRules(SameRegion.ANY_SIDE, SameView.ANY, Order.NEWEST_BEFORE);

        assertThat(rules.priors(PA_2023, ALL)).containsExactly(OBLIQUE_2022, LEFT_2022, PA_2021, PA_2019);
    }

    @Test
    void areReadAsTheyWereKept() {
        HangingRules rules = new HangingRules(SameRegion.ANY_SIDE, SameView.ONLY, Order.NEAREST);

        assertThat(HangingRules.of(rules.text())).contains(rules);
        assertThat(HangingRules.of("of another version")).isEmpty();
    }

    @Test
    void areOneSentence() {
        assertThat(HangingRules.USUAL.words())
                .isEqualTo("Beside a film stands a film of the same region and side, same view preferred, "
                        + "newest before it.");
    }
}
