package org.calcitrack.annotation;

import java.util.UUID;
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

    /** A contour around a place, given in pixels of the film. */
    @GetMapping("/api/radiographs/{id}/assisted-outline")
    OutlineAnswer around(
            @PathVariable UUID id,
            @RequestParam double column,
            @RequestParam double row,
            @RequestParam(defaultValue = "0") int level) {
        return proposals.answer(new RadiographId(id), new PixelPoint(column, row), level);
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
