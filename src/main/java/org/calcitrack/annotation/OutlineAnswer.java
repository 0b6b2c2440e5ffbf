package org.calcitrack.annotation;

import java.util.List;
import java.util.Locale;
import org.calcitrack.annotation.assist.Proposal;

/**
 * What came of a click that asked for a contour, as the viewer is told.
 *
 * @param points corners in image pixels, each column and row; none when no edge was found
 * @param doubt none, may_leave_tissue, at_border, or no_edge
 */
public record OutlineAnswer(List<List<Double>> points, String doubt) {

    static OutlineAnswer of(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Contour contour ->
                new OutlineAnswer(
                        contour.outline().vertices().stream()
                                .map(at -> List.of(thousandths(at.column()), thousandths(at.row())))
                                .toList(),
                        contour.doubt().name().toLowerCase(Locale.ROOT));
            case Proposal.NoEdge _ -> new OutlineAnswer(List.of(), "no_edge");
        };
    }

    private static double thousandths(double pixels) {
        return Math.rint(pixels * 1000) / 1000;
    }
}
