package org.calcitrack.exchange.dicomweb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends films as pictures: rendered and as thumbnails (PS3.18 10.4.1.1.3 and 10.4.1.1.4). */
@RestController
@RequestMapping("/dicomweb/studies/{study}")
class RenderDoor {

    private static final RenderQuery.Viewport THUMBNAIL = new RenderQuery.Viewport(200, 200, Optional.empty());

    private final FilmRetrieval retrieval;
    private final RenderedFilms rendered;

    RenderDoor(FilmRetrieval retrieval, RenderedFilms rendered) {
        this.retrieval = retrieval;
        this.rendered = rendered;
    }

    @GetMapping({"/rendered", "/series/{series}/rendered"})
    void all(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        sendAll(Address.of(path), request, response);
    }

    @GetMapping("/series/{series}/instances/{instance}/rendered")
    void instance(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(Address.instance(study, series, instance), RenderQuery.of(request), request, response);
    }

    @GetMapping("/series/{series}/instances/{instance}/frames/{frame}/rendered")
    void frame(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            @PathVariable String frame,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        onlyTheFirst(frame);
        send(Address.instance(study, series, instance), RenderQuery.of(request), request, response);
    }

    @GetMapping({"/thumbnail", "/series/{series}/thumbnail", "/series/{series}/instances/{instance}/thumbnail"})
    void thumbnail(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        thumbnail(Address.of(path), request, response);
    }

    @GetMapping("/series/{series}/instances/{instance}/frames/{frame}/thumbnail")
    void frameThumbnail(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            @PathVariable String frame,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        onlyTheFirst(frame);
        thumbnail(Address.instance(study, series, instance), request, response);
    }

    /** A film is one picture; further frames of a file are not shown by Calcitrack. */
    private static void onlyTheFirst(String frame) {
        if (!PixelDoor.numbers(frame).equals(List.of(1))) {
            throw WebRefusal.notFound();
        }
    }

    private void thumbnail(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RenderQuery asked = RenderQuery.of(request);
        RenderQuery small =
                new RenderQuery(asked.window(), asked.viewport().or(() -> Optional.of(THUMBNAIL)), asked.quality());
        send(address, small, request, response);
    }

    private void send(Address address, RenderQuery query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String type = Accepted.of(request)
                .firstOf(RenderedFilms.MEDIA_TYPES)
                .orElseThrow(() -> WebRefusal.notAcceptable("Pictures come as image/jpeg, image/png or image/gif"));
        ServedFilm film = retrieval.fetch(address).getFirst();
        response.setContentType(type);
        rendered.picture(film, query, type).body().write(response.getOutputStream());
    }

    private void sendAll(Address address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Accepted accepted = Accepted.of(request);
        String type = RenderedFilms.MEDIA_TYPES.stream()
                .filter(picture -> accepted.parts(picture).isPresent())
                .findFirst()
                .orElseThrow(() -> WebRefusal.notAcceptable("They come as multipart/related; type=\"image/jpeg\""));
        RenderQuery query = RenderQuery.of(request);
        List<ServedFilm> films = retrieval.fetch(address);
        try (MultipartWriter multipart = new MultipartWriter(response, type)) {
            for (ServedFilm film : films) {
                multipart.add(rendered.picture(film, query, type));
            }
        }
    }
}
