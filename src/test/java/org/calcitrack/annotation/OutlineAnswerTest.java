package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calcitrack.annotation.assist.Proposal;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.junit.jupiter.api.Test;

class OutlineAnswerTest {

    @Test
    void answersWithTheCornersInThousandthsOfAPixel() {
        var corners = List.of(new PixelPoint(1.23456, 2), new PixelPoint(9, 2), new PixelPoint(5, 8));
        var contour = new Proposal.Contour(new Polygon(corners), Proposal.Doubt.MAY_LEAVE_TISSUE);

        var answer = OutlineAnswer.of(contour);

        assertThat(answer.points().getFirst()).containsExactly(1.235, 2.0);
        assertThat(answer.doubt()).isEqualTo("may_leave_tissue");
    }

    @Test
    void answersWithoutCornersWhereThereIsNoEdge() {
        assertThat(OutlineAnswer.of(new Proposal.NoEdge())).isEqualTo(new OutlineAnswer(List.of(), "no_edge"));
    }
}
