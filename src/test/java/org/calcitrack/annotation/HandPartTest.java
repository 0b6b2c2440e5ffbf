package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HandPartTest {

    @Test
    void aThumbHasFivePartsAndTheOtherFingersSeven() {
        assertThat(HandPart.all()).hasSize(5 + 4 * 7);
        assertThatThrownBy(() -> new HandPart(HandPart.Digit.I, HandPart.Segment.PIP))
                .hasMessageContaining("PIP joint");
    }

    @Test
    void isReadBackFromItsCode() {
        assertThat(HandPart.all())
                .allSatisfy(part -> assertThat(HandPart.ofCode(part.code())).contains(part));
        assertThat(HandPart.ofCode("VI-TIP")).isEmpty();
    }

    @Test
    void liesAtTheNearestSiteThatHasACode() {
        assertThat(HandPart.ofCode("II-MCP").orElseThrow().site()).isEqualTo(Site.INDEX_MCP_JOINT);
        assertThat(HandPart.ofCode("IV-MCP").orElseThrow().site()).isEqualTo(Site.RING_FINGER);
        assertThat(HandPart.ofCode("V-METACARPAL").orElseThrow().site()).isEqualTo(Site.METACARPUS);
    }

    @Test
    void onlySeveralDepositsHaveACount() {
        assertThat(Multiplicity.cluster(2).count()).hasValue(2);
        assertThatThrownBy(() -> new Multiplicity(Multiplicity.Kind.SINGLE, OptionalInt.of(1)))
                .isInstanceOf(SightingRefused.class);
        assertThatThrownBy(() -> Multiplicity.cluster(1)).isInstanceOf(SightingRefused.class);
    }
}
