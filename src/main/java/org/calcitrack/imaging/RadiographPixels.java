package org.calcitrack.imaging;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.calcitrack.shared.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Pixels and previews for the screens. An original never changes, so its digest says whether a browser has it. */
@RestController
class RadiographPixels {

    private static final int WIDEST_PREVIEW = 1024;
    // Only this browser may keep it, and asks again each time: a film may be removed or a session end.
    private static final String CACHING = "private, no-cache";

    private final Radiographs radiographs;
    private final WaitingFilms waitingFilms;
    private final FilmRendering rendering;
    private final DevicePolarities polarities;

    RadiographPixels(
            Radiographs radiographs, WaitingFilms waitingFilms, FilmRendering rendering, DevicePolarities polarities) {
        this.radiographs = radiographs;
        this.waitingFilms = waitingFilms;
        this.rendering = rendering;
        this.polarities = polarities;
    }

    /** All samples, little-endian, row by row from the top; their type is told by the film's grey scale. */
    @GetMapping("/api/radiographs/{id}/pixels")
    void pixels(@PathVariable UUID id, WebRequest request, HttpServletResponse response) throws IOException {
        Radiograph film = radiographs.find(new RadiographId(id));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        if (request.checkNotModified(film.original().digest())) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(FilmRendering.length(film));
        rendering.writeSamples(film, response.getOutputStream());
    }

    /** The same samples packed for a slow line. */
    @GetMapping(path = "/api/radiographs/{id}/pixels", params = "packed")
    void packedPixels(@PathVariable UUID id, WebRequest request, HttpServletResponse response) throws IOException {
        Radiograph film = radiographs.find(new RadiographId(id));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        if (!request.checkNotModified(film.original().digest() + "-packed")) {
            response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
            rendering.writePackedSamples(film, response.getOutputStream());
        }
    }

    /** A small PNG in the film's default window. */
    @GetMapping("/api/radiographs/{id}/preview.png")
    void preview(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "240") int width,
            WebRequest request,
            HttpServletResponse response)
            throws IOException {
        Radiograph film = radiographs.find(new RadiographId(id));
        int wide = Math.clamp(width, 16, WIDEST_PREVIEW);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        if (!request.checkNotModified(film.original().digest() + "-" + wide)) {
            send(rendering.preview(film, wide), response);
        }
    }

    /** A picture in the default window that is on the screen while the samples are still coming. */
    @GetMapping("/api/radiographs/{id}/quick.jpg")
    void quickPreview(@PathVariable UUID id, WebRequest request, HttpServletResponse response) throws IOException {
        Radiograph film = radiographs.find(new RadiographId(id));
        boolean turned = polarities.isTurned(film);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        if (!request.checkNotModified(film.original().digest() + (turned ? "-quick-turned" : "-quick"))) {
            send(rendering.quickPreview(film, turned), MediaType.IMAGE_JPEG_VALUE, response);
        }
    }

    /** A table of the film's VOI LUT Sequence, counted from 0. */
    @GetMapping("/api/radiographs/{id}/voi-tables/{number}")
    ResponseEntity<VoiTable> voiTable(@PathVariable UUID id, @PathVariable int number) throws IOException {
        return ResponseEntity.of(rendering.tableForViewer(radiographs.find(new RadiographId(id)), number));
    }

    /** A small PNG of a film that waits for answers. */
    @GetMapping("/api/waiting-films/{id}/preview.png")
    void waitingPreview(
            @PathVariable UUID id, @RequestParam(defaultValue = "480") int width, HttpServletResponse response)
            throws IOException {
        WaitingFilm film = waitingFilms.find(new WaitingFilmId(id));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        send(rendering.preview(film, Math.clamp(width, 16, WIDEST_PREVIEW)), response);
    }

    private static void send(Path png, HttpServletResponse response) throws IOException {
        send(png, MediaType.IMAGE_PNG_VALUE, response);
    }

    private static void send(Path picture, String type, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLengthLong(Files.size(picture));
        Files.copy(picture, response.getOutputStream());
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Void> nothingHere() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
