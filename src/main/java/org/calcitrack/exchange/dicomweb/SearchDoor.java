package org.calcitrack.exchange.dicomweb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.calcitrack.dicom.DicomObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Searches at all the addresses of PS3.18 table 10.6.1-1. */
@RestController
@RequestMapping("/dicomweb")
class SearchDoor {

    private final FilmSearch search;
    private final ServerAddress server;

    SearchDoor(FilmSearch search, ServerAddress server) {
        this.search = search;
        this.server = server;
    }

    @GetMapping("/studies")
    void studies(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(Level.STUDY, Address.everything(), request, response);
    }

    @GetMapping("/series")
    void series(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(Level.SERIES, Address.everything(), request, response);
    }

    @GetMapping("/studies/{study}/series")
    void seriesOfStudy(@PathVariable String study, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(Level.SERIES, Address.study(study), request, response);
    }

    @GetMapping("/instances")
    void instances(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(Level.INSTANCE, Address.everything(), request, response);
    }

    @GetMapping("/studies/{study}/instances")
    void instancesOfStudy(@PathVariable String study, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(Level.INSTANCE, Address.study(study), request, response);
    }

    @GetMapping("/studies/{study}/series/{series}/instances")
    void instancesOfSeries(
            @PathVariable String study,
            @PathVariable String series,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(Level.INSTANCE, Address.series(study, series), request, response);
    }

    private void answer(Level level, Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Accepted.of(request).requireJson();
        SearchQuery query = SearchQuery.of(request.getParameterMap());
        FilmSearch.Found found = search.search(level, address, query, server.base(request));
        if (found.more()) {
            // PS3.18 8.3.4.4
            response.addHeader(
                    HttpHeaders.WARNING,
                    "299 Calcitrack \"There are more results than were returned; ask on with offset\"");
        }
        if (found.answers().isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        try (JsonArray json = new JsonArray(response)) {
            for (DicomObject answer : found.answers()) {
                json.add(answer);
            }
        }
    }
}
