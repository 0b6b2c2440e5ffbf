package org.calcitrack.exchange.dicomweb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.calcitrack.dicom.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends all the bulk data, or the pixels, of a study, a series or an instance (PS3.18 10.4.1.1.5 and 10.4.1.1.6): the
 * same here, since pixels are the only data that metadata name by an address.
 */
@RestController
@RequestMapping("/dicomweb/studies/{study}")
class BulkDoor {

    private final FilmRetrieval retrieval;
    private final FrameBytes frames;
    private final ServerAddress server;

    BulkDoor(FilmRetrieval retrieval, FrameBytes frames, ServerAddress server) {
        this.retrieval = retrieval;
        this.frames = frames;
        this.server = server;
    }

    @GetMapping({
        "/bulkdata",
        "/pixeldata",
        "/series/{series}/bulkdata",
        "/series/{series}/pixeldata",
        "/series/{series}/instances/{instance}/bulkdata",
        "/series/{series}/instances/{instance}/pixeldata"
    })
    void send(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Address address = Address.of(path);
        Accepted.of(request)
                .parts(FrameBytes.OCTETS)
                .filter(AcceptedSyntaxes::includesExplicit)
                .orElseThrow(() -> WebRefusal.notAcceptable(
                        "Pixels come as multipart/related; type=\"" + FrameBytes.OCTETS + "\""));
        List<ServedFilm> films = retrieval.fetch(address);
        String base = server.base(request);
        try (MultipartWriter multipart = new MultipartWriter(response, FrameBytes.OCTETS)) {
            for (ServedFilm film : films) {
                multipart.add(frames.bulkData(film, Tag.PIXEL_DATA).at(film.pixels(base)));
            }
        }
    }
}
