package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.calcitrack.imaging.Side;
import org.junit.jupiter.api.Test;

class SightingDescriptionTest {

    @Test
    void aMixedPatternNamesItsParts() {
        assertRefused(Morphology.MIXED, Set.of(Morphology.NODULAR));
        assertThat(described(Morphology.MIXED, Set.of(Morphology.NODULAR, Morphology.LINEAR), "")
                        .components())
                .hasSize(2);
    }

    @Test
    void onlyAMixedPatternHasParts() {
        assertRefused(Morphology.NODULAR, Set.of(Morphology.NODULAR, Morphology.LINEAR));
    }

    @Test
    void undeterminedIsNoPart() {
        assertRefused(Morphology.MIXED, Set.of(Morphology.NODULAR, Morphology.UNDETERMINED));
    }

    @Test
    void refusesANoteThatDoesNotFit() {
        assertThatThrownBy(() -> described(Morphology.LINEAR, Set.of(), "x".repeat(2001)))
                .isInstanceOfSatisfying(SightingRefused.class, refusal -> assertThat(refusal.code())
                        .hasToString("annotation.note-too-long"));
    }

    @Test
    void aDensityGradeIsOneToThree() {
        assertThat(DensityGrade.of(3)).isEqualTo(DensityGrade.DENSE);
        assertThatThrownBy(() -> DensityGrade.of(4)).hasMessageContaining("4");
    }

    private static void assertRefused(Morphology morphology, Set<Morphology> parts) {
        assertThatThrownBy(() -> described(morphology, parts, ""))
                .isInstanceOfSatisfying(SightingRefused.class, refusal -> assertThat(refusal.code())
                        .hasToString("annotation.mixed-needs-parts"));
    }

    private static SightingDescription described(Morphology morphology, Set<Morphology> parts, String note) {
        return new SightingDescription(Site.KNEE, Side.LEFT, morphology, parts, Optional.empty(), note);
    }
}
