package org.calcitrack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleVisitsTest {

    @Test
    void readsCellsWithCommasInQuotes() {
        assertThat(SampleVisits.cells("S1,SYN-S1,Sample^Berta,\"after lithotripsy, sitting is easier\",yes"))
                .containsExactly("S1", "SYN-S1", "Sample^Berta", "after lithotripsy, sitting is easier", "yes");
    }

    @Test
    void keepsEmptyCells() {
        assertThat(SampleVisits.cells("a,,c,")).containsExactly("a", "", "c", "");
    }
}
