package org.calcitrack.reading;

import java.util.UUID;
import org.calcitrack.annotation.OutlineAnswer;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.shared.NotFound;
import org.calcitrack.shared.Rejected;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the viewer asks for a contour around a click on a film of a case. */
@RestController
@RequestMapping("/api/readings/{id}/films/{number}/assisted-outline")
class CaseOutlineDoor {

    private final CaseFilms films;

    CaseOutlineDoor(CaseFilms films) {
        this.films = films;
    }

    /** A contour around a place, given in pixels of the film. */
    @GetMapping
    ResponseEntity<OutlineAnswer> around(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam double column,
            @RequestParam double row,
            @RequestParam(defaultValue = "0") int level) {
        var contour = films.contour(new ReadingId(id), number, new PixelPoint(column, row), level);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, CaseFilmPixels.NOT_KEPT)
                .body(contour);
    }

    /** Gets a film ready for clicks. */
    @GetMapping("/ready")
    ResponseEntity<Void> prepare(@PathVariable UUID id, @PathVariable int number) {
        films.prepareContours(new ReadingId(id), number);
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
