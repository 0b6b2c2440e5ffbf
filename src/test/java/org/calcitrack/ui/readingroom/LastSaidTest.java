package org.calcitrack.ui.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.Multiplicity;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.junit.jupiter.api.Test;

class LastSaidTest {

    private static final Radiograph RIGHT_HAND = Films.rightHand(2024, View.PA);
    private static final Radiograph BOTH_HANDS = Films.film(2024, BodyRegion.HAND, Side.BILATERAL, View.PA);
    private static final SightingDescription SAID = new SightingDescription(
            Site.INDEX_FINGER, Side.LEFT, Morphology.PUNCTATE, Set.of(), Optional.of(DensityGrade.DENSE), "a note");

    @Test
    void fillsInPatternAndDensityAndTheSiteWithinTheSameRegion() {
        var filled = suggested(SAID, Films.film(2023, BodyRegion.FINGER, Side.RIGHT, View.PA));

        assertThat(filled.morphology()).isEqualTo(Morphology.PUNCTATE);
        assertThat(filled.density()).contains(DensityGrade.DENSE);
        assertThat(filled.site()).isEqualTo(Site.INDEX_FINGER);
        assertThat(filled.note()).isEmpty();
    }

    @Test
    void doesNotCarryASiteIntoAnotherRegion() {
        Radiograph knee = Films.film(2023, BodyRegion.KNEE, Side.RIGHT, View.AP);

        var filled = LastSaid.suggestion(Optional.of(LastSaid.of(SAID, RIGHT_HAND)), knee);

        assertThat(filled.site()).isEqualTo(Site.KNEE);
    }

    @Test
    void theSideThatTheFilmStatesComesFirst() {
        assertThat(suggested(SAID, RIGHT_HAND).side()).isEqualTo(Side.RIGHT);
    }

    @Test
    void carriesASideOverOnlyOnTheSameFilmOfBoth() {
        assertThat(suggested(SAID, BOTH_HANDS).side()).isEqualTo(Side.LEFT);
        assertThat(LastSaid.suggestion(Optional.of(LastSaid.of(SAID, RIGHT_HAND)), BOTH_HANDS)
                        .side())
                .isEqualTo(Side.UNKNOWN);
    }

    @Test
    void aMixedPatternIsNotCarriedOver() {
        var mixed = new SightingDescription(
                Site.HAND,
                Side.RIGHT,
                Morphology.MIXED,
                Set.of(Morphology.LINEAR, Morphology.NODULAR),
                Optional.empty(),
                "");

        assertThat(suggested(mixed, RIGHT_HAND).morphology()).isEqualTo(Morphology.UNDETERMINED);
    }

    @Test
    void theFilmAloneSuggestsBeforeAnythingWasSaid() {
        assertThat(LastSaid.suggestion(Optional.empty(), RIGHT_HAND))
                .isEqualTo(SightingDescription.suggestedFor(RIGHT_HAND));
    }

    @Test
    void aMarkedClusterIsPunctateWithItsNumber() {
        var cluster = LastSaid.cluster(SAID, OptionalInt.of(40));

        assertThat(cluster.morphology()).isEqualTo(Morphology.PUNCTATE);
        assertThat(cluster.traits().multiplicity())
                .isEqualTo(new Multiplicity(Multiplicity.Kind.INNUMERABLE, OptionalInt.of(40)));
    }

    @Test
    void isReadBackAsItWasKept() {
        var kept = LastSaid.of(SAID, RIGHT_HAND);

        assertThat(LastSaid.read(kept.text())).contains(kept);
        assertThat(LastSaid.read("nonsense")).isEmpty();
        assertThat(LastSaid.read("MOON LEFT PUNCTATE DENSE film")).isEmpty();
    }

    private static SightingDescription suggested(SightingDescription said, Radiograph film) {
        return LastSaid.suggestion(Optional.of(LastSaid.of(said, film)), film);
    }
}
