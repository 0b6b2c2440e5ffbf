package org.calcitrack.exchange.dicomweb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.calcitrack.dicom.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends frames and bulk data (PS3.18 10.4.1.1.5 and 10.4.1.1.6). */
@RestController
@RequestMapping("/dicomweb/studies/{study}/series/{series}/instances/{instance}")
class PixelDoor {

    private static final int FRAMES_AT_ONCE = 1000;

    private final FilmRetrieval retrieval;
    private final FrameBytes frames;
    private final ServerAddress server;

    PixelDoor(FilmRetrieval retrieval, FrameBytes frames, ServerAddress server) {
        this.retrieval = retrieval;
        this.frames = frames;
        this.server = server;
    }

    @GetMapping("/frames/{list}")
    void frames(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            @PathVariable String list,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        List<Integer> numbers = numbers(list);
        ServedFilm film =
                retrieval.fetch(Address.instance(study, series, instance)).getFirst();
        List<Encoded> parts = frames.frames(film, numbers, Accepted.of(request));
        String type = parts.getFirst().contentType().split(";", 2)[0];
        String address = film.address(server.base(request)) + "/frames/";
        try (MultipartWriter multipart = new MultipartWriter(response, type)) {
            for (int i = 0; i < parts.size(); i++) {
                multipart.add(parts.get(i).at(address + numbers.get(i)));
            }
        }
    }

    @GetMapping("/bulkdata/{tag}")
    void bulkData(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            @PathVariable String tag,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Accepted accepted = Accepted.of(request);
        boolean parts = accepted.parts(FrameBytes.OCTETS)
                .filter(AcceptedSyntaxes::includesExplicit)
                .isPresent();
        if (!parts && accepted.single(FrameBytes.OCTETS).isEmpty()) {
            throw WebRefusal.notAcceptable("Bulk data come as " + FrameBytes.OCTETS);
        }
        List<Tag> path = AttributeName.path(tag);
        ServedFilm film =
                retrieval.fetch(Address.instance(study, series, instance)).getFirst();
        Encoded data = frames.bulkData(film, path.getFirst());
        if (!parts) {
            response.setContentType(data.contentType());
            data.body().write(response.getOutputStream());
            return;
        }
        try (MultipartWriter multipart = new MultipartWriter(response, FrameBytes.OCTETS)) {
            multipart.add(data.at(film.address(server.base(request)) + "/bulkdata/" + tag));
        }
    }

    /** Numbers from 1, parted by commas. */
    static List<Integer> numbers(String list) {
        if (!list.matches("[0-9]{1,6}(,[0-9]{1,6})*")) {
            throw WebRefusal.badRequest("Frames are numbers from 1, parted by commas");
        }
        List<Integer> numbers =
                Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
        if (numbers.size() > FRAMES_AT_ONCE) {
            throw WebRefusal.badRequest("At most " + FRAMES_AT_ONCE + " frames are sent at once");
        }
        return numbers;
    }
}
