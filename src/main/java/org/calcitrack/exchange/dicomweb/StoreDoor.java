package org.calcitrack.exchange.dicomweb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.exchange.multipart.MultipartBroken;
import org.calcitrack.exchange.multipart.MultipartReader;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes instances that a programme sends (PS3.18 10.5.1). */
@RestController
@RequestMapping("/dicomweb/studies")
class StoreDoor {

    /** RFC 2046 allows 70 characters; Orthanc sends two UUIDs, which are 73. */
    private static final int BOUNDARY_LIMIT = 256;

    private final DicomToolkit dicom = DicomToolkit.standard();
    private final FilmStorage storage;
    private final ServerAddress server;

    StoreDoor(FilmStorage storage, ServerAddress server) {
        this.storage = storage;
        this.server = server;
    }

    @PostMapping
    void store(HttpServletRequest request, HttpServletResponse response) throws IOException {
        store(Optional.empty(), request, response);
    }

    @PostMapping("/{study}")
    void storeInto(@PathVariable String study, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        store(Address.study(study).study(), request, response);
    }

    private void store(Optional<String> study, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Accepted.of(request).requireJson();
        MultipartReader message = new MultipartReader(request.getInputStream(), boundary(request));
        StoreAnswer answer;
        try {
            answer = storage.store(message, study, server.base(request));
        } catch (MultipartBroken broken) {
            throw WebRefusal.badRequest(String.valueOf(broken.getMessage()));
        }
        if (answer.status() == HttpStatus.BAD_REQUEST) {
            throw WebRefusal.badRequest("The message holds no instance");
        }
        response.setStatus(answer.status().value());
        response.setContentType(JsonArray.MEDIA_TYPE);
        response.getOutputStream()
                .write(dicom.toJson(answer.object(), tag -> Optional.empty()).getBytes(StandardCharsets.UTF_8));
    }

    private static String boundary(HttpServletRequest request) {
        MediaType type =
                MediaTypes.one(Optional.ofNullable(request.getContentType()).orElse("application/octet-stream"));
        if (!type.isCompatibleWith(MediaType.parseMediaType("multipart/related"))
                || !MediaTypes.parameter(type, "type").equals(InstanceFiles.MEDIA_TYPE)) {
            throw new WebRefusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Instances are taken as multipart/related; type=\"" + InstanceFiles.MEDIA_TYPE + "\"");
        }
        String boundary = MediaTypes.parameter(type, "boundary");
        if (boundary.isEmpty() || boundary.length() > BOUNDARY_LIMIT) {
            throw WebRefusal.badRequest("The message names no boundary of at most " + BOUNDARY_LIMIT + " characters");
        }
        return boundary;
    }
}
