package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final int COLUMNS = 1000;

    @Test
    void theWindowSpansAllButTheOutermostValues() {
        Histogram histogram = new Histogram(COLUMNS, Optional.empty());
        histogram.row(0, upTo(COLUMNS));

        GreyWindow window = histogram.window(1, 0);

        // 0.5 % of 1000 values at either end
        assertThat(window.centre()).isEqualTo(499, org.assertj.core.api.Assertions.within(1.0));
        assertThat(window.width()).isEqualTo(990, org.assertj.core.api.Assertions.within(1.0));
    }

    @Test
    void isToldInUnitsAfterSlopeAndIntercept() {
        Histogram histogram = new Histogram(COLUMNS, Optional.empty());
        int[] row = new int[COLUMNS];
        Arrays.fill(row, -100);
        histogram.row(0, row);

        GreyWindow window = histogram.window(2, 50);

        assertThat(window.centre()).isEqualTo(-150);
        assertThat(window.width()).isEqualTo(1);
    }

    @Test
    void paddingDoesNotCount() {
        Histogram histogram = new Histogram(COLUMNS, Optional.of(new GreyScale.PaddingRange(0, 0)));
        int[] row = new int[COLUMNS];
        Arrays.fill(row, 0, 900, 0);
        Arrays.fill(row, 900, COLUMNS, 3000);
        histogram.row(0, row);

        assertThat(histogram.window(1, 0).centre()).isEqualTo(3000);
    }

    private static int[] upTo(int count) {
        int[] values = new int[count];
        Arrays.setAll(values, i -> i);
        return values;
    }
}
