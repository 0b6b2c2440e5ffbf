package org.calcitrack.annotation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.calcitrack.annotation.assist.Proposal;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.shared.NotFound;
import org.calcitrack.shared.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the viewer asks for a contour around a click. */
@RestController
class OutlineProposalDoor {

    private final OutlineProposals proposals;

    OutlineProposalDoor(OutlineProposals proposals) {
        this.proposals = proposals;
    }

    /**
     * What came of a click.
     *
     * @param points corners in image pixels, each column and row; none when no edge was found
     * @param doubt none, may_leave_tissue, at_border, or no_edge
     */
    record Answer(List<List<Double>> points, String doubt) {

        static Answer of(Proposal proposal) {
            return switch (proposal) {
                case Proposal.Contour contour ->
                    new Answer(
                            contour.outline().vertices().stream()
                                    .map(at -> List.of(thousandths(at.column()), thousandths(at.row())))
                                    .toList(),
                            contour.doubt().name().toLowerCase(Locale.ROOT));
                case Proposal.NoEdge _ -> new Answer(List.of(), "no_edge");
            };
        }

        private static double thousandths(double pixels) {
            return Math.rint(pixels * 1000) / 1000;
        }
    }

    /** A contour around a place, given in pixels of the film. */
    @GetMapping("/api/radiographs/{id}/assisted-outline")
    Answer around(
            @PathVariable UUID id,
            @RequestParam double column,
            @RequestParam double row,
            @RequestParam(defaultValue = "0") int level) {
        return Answer.of(proposals.around(new RadiographId(id), new PixelPoint(column, row), level));
    }

    /** Gets a film ready for clicks. */
    @GetMapping("/api/radiographs/{id}/assisted-outline/ready")
    ResponseEntity<Void> prepare(@PathVariable UUID id) {
        proposals.prepare(new RadiographId(id));
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Void> nothingHere() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }

    @ExceptionHandler({Rejected.class, IllegalArgumentException.class})
    ResponseEntity<Void> cannot() {
        return ResponseEntity.badRequest().build();
    }
}
