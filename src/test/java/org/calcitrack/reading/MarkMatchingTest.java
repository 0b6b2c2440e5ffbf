package org.calcitrack.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.reading.MarkBuilder.aMark;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkMatchingTest {

    @Test
    void outlinesThatCoverEachOtherAreOneDeposit() {
        var first = aMark().at(100, 100).sized(20, 20).build();
        var second = aMark().at(102, 101).sized(21, 19).build();

        var matching = MarkMatching.of(List.of(first), List.of(second));

        assertThat(matching.pairs()).hasSize(1);
        assertThat(matching.onlyFirst()).isEmpty();
        assertThat(matching.onlySecond()).isEmpty();
    }

    @Test
    void outlinesThatBarelyTouchAreTwo() {
        var first = aMark().at(100, 100).sized(20, 20).build();
        var second = aMark().at(130, 100).sized(20, 20).build();

        var matching = MarkMatching.of(List.of(first), List.of(second));

        assertThat(matching.pairs()).isEmpty();
        assertThat(matching.onlyFirst()).containsExactly(first);
        assertThat(matching.onlySecond()).containsExactly(second);
    }

    @Test
    void theBestOverlapWinsWhateverTheOrder() {
        var plate = aMark().at(100, 100).sized(40, 40).build();
        var near = aMark().at(101, 100).sized(40, 40).build();
        var far = aMark().at(115, 100).sized(40, 40).build();

        var matching = MarkMatching.of(List.of(plate), List.of(far, near));

        assertThat(matching.pairs()).singleElement().satisfies(match -> assertThat(match.second())
                .isEqualTo(near));
        assertThat(matching.onlySecond()).containsExactly(far);
    }

    @Test
    void aMarkerHasNoAreaToCompare() {
        var marker = aMark().at(100, 100).asMarker().build();

        var matching = MarkMatching.of(List.of(marker), List.of(marker));

        assertThat(matching.pairs()).isEmpty();
        assertThat(matching.onlyFirst()).isEmpty();
    }
}
