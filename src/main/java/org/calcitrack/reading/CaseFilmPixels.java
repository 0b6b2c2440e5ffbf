package org.calcitrack.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.calcitrack.imaging.VoiTable;
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

    static final String NOT_KEPT = "private, no-store";

    private final CaseFilms films;

    CaseFilmPixels(CaseFilms films) {
        this.films = films;
    }

    @GetMapping("/api/readings/{id}/films/{number}/pixels")
    void pixels(@PathVariable UUID id, @PathVariable int number, HttpServletResponse response) throws IOException {
        var reading = new ReadingId(id);
        long length = films.length(reading, number);
        response.setHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(length);
        films.writeSamples(reading, number, response.getOutputStream());
    }

    /** A picture that is on the screen while the samples are still coming. */
    @GetMapping("/api/readings/{id}/films/{number}/quick.jpg")
    void quickPreview(@PathVariable UUID id, @PathVariable int number, HttpServletResponse response)
            throws IOException {
        var picture = films.quickPreview(new ReadingId(id), number);
        response.setHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
        response.setContentType(MediaType.IMAGE_JPEG_VALUE);
        response.setContentLengthLong(Files.size(picture));
        Files.copy(picture, response.getOutputStream());
    }

    /** A lookup table that the film's file brings in place of a window, counted from 0. */
    @GetMapping("/api/readings/{id}/films/{number}/voi-tables/{table}")
    ResponseEntity<VoiTable> voiTable(@PathVariable UUID id, @PathVariable int number, @PathVariable int table)
            throws IOException {
        return films.voiTable(new ReadingId(id), number, table)
                .map(found -> ResponseEntity.ok()
                        .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                        .body(found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** All samples packed for a slow line. */
    @GetMapping(path = "/api/readings/{id}/films/{number}/pixels", params = "packed")
    void packedPixels(@PathVariable UUID id, @PathVariable int number, HttpServletResponse response)
            throws IOException {
        var reading = new ReadingId(id);
        films.length(reading, number); // refuses before the answer begins
        response.setHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        films.writePackedSamples(reading, number, response.getOutputStream());
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Void> nothingHere() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
