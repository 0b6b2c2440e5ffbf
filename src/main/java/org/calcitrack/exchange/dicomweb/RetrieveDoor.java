package org.calcitrack.exchange.dicomweb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends whole instances and what their headers say (PS3.18 10.4.1.1.1 and 10.4.1.1.2). */
@RestController
@RequestMapping("/dicomweb/studies/{study}")
class RetrieveDoor {

    private static final Tag ICON_IMAGE_SEQUENCE = Tag.named("IconImageSequence");

    private final FilmRetrieval retrieval;
    private final InstanceFiles instances;
    private final ServerAddress server;

    RetrieveDoor(FilmRetrieval retrieval, InstanceFiles instances, ServerAddress server) {
        this.retrieval = retrieval;
        this.instances = instances;
        this.server = server;
    }

    @GetMapping({"", "/series/{series}", "/series/{series}/instances/{instance}"})
    void send(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Address address = Address.of(path);
        Accepted accepted = Accepted.of(request);
        Optional<AcceptedSyntaxes> parts = accepted.parts(InstanceFiles.MEDIA_TYPE);
        Optional<AcceptedSyntaxes> single =
                address.instance().isPresent() ? accepted.single(InstanceFiles.MEDIA_TYPE) : Optional.empty();
        AcceptedSyntaxes syntaxes = parts.or(() -> single)
                .orElseThrow(() -> WebRefusal.notAcceptable(
                        "Instances come as multipart/related; type=\"" + InstanceFiles.MEDIA_TYPE + "\""));
        List<ServedFilm> found = retrieval.fetch(address);
        List<Encoded> films = found.stream()
                .flatMap(film -> instances.encoded(film, syntaxes).stream())
                .toList();
        if (films.isEmpty()) {
            throw WebRefusal.notAcceptable(
                    "Films can be had as explicit little endian or each in its own transfer syntax");
        }
        if (films.size() < found.size()) {
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
        }
        if (parts.isEmpty()) {
            response.setContentType(films.getFirst().contentType());
            films.getFirst().body().write(response.getOutputStream());
            return;
        }
        try (MultipartWriter multipart = new MultipartWriter(response, InstanceFiles.MEDIA_TYPE)) {
            for (Encoded film : films) {
                multipart.add(film);
            }
        }
    }

    @GetMapping({"/metadata", "/series/{series}/metadata", "/series/{series}/instances/{instance}/metadata"})
    void describe(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Address address = Address.of(path);
        Accepted.of(request).requireJson();
        List<ServedFilm> films = retrieval.fetch(address);
        String base = server.base(request);
        try (JsonArray json = new JsonArray(response)) {
            for (ServedFilm film : films) {
                json.add(
                        withoutIcon(instances.header(film)),
                        tag -> tag.equals(Tag.PIXEL_DATA) ? Optional.of(film.pixels(base)) : Optional.empty());
            }
        }
    }

    /** An icon has Pixel Data too, whose address would be taken for the film's. */
    private static DicomObject withoutIcon(DicomObject header) {
        int bits = header.integer(Tag.BITS_ALLOCATED).orElse(16);
        return header.toBuilder()
                .remove(ICON_IMAGE_SEQUENCE)
                .bytes(Tag.PIXEL_DATA, bits > 8 ? Vr.OW : Vr.OB, new byte[0])
                .build();
    }
}
