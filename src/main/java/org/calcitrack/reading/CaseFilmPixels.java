package org.calcitrack.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.calcitrack.shared.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pixels for the reading of a case: no digest, no name, and nothing that a browser could keep and know again. */
@RestController
class CaseFilmPixels {

    private final CaseFilms films;

    CaseFilmPixels(CaseFilms films) {
        this.films = films;
    }

    @GetMapping("/api/readings/{id}/films/{number}/pixels")
    void pixels(@PathVariable UUID id, @PathVariable int number, HttpServletResponse response) throws IOException {
        var reading = new ReadingId(id);
        long length = films.length(reading, number);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(length);
        films.writeSamples(reading, number, response.getOutputStream());
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Void> nothingHere() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
