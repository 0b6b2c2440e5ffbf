package org.calcitrack.exchange.dicomweb;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The media types that a programme accepts, the most wanted first (PS3.18 8.7). */
final class Accepted {

    private static final MediaType MULTIPART_RELATED = MediaType.parseMediaType("multipart/related");

    private final List<MediaType> ranges;

    private Accepted(List<MediaType> ranges) {
        this.ranges = ranges;
    }

    /** The query parameter rules over the header (PS3.18 8.3.3.1); nothing said means anything. */
    static Accepted of(HttpServletRequest request) {
        String parameter = request.getParameter("accept");
        String header = parameter != null
                ? parameter
                : String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        return of(header);
    }

    static Accepted of(String header) {
        return new Accepted(MediaTypes.several(header.isBlank() ? "*/*" : header).stream()
                .filter(range -> range.getQualityValue() > 0)
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .toList());
    }

    /** Refuses unless DICOM JSON, or plain JSON, is acceptable. */
    void requireJson() {
        boolean json = ranges.stream()
                .anyMatch(range -> range.includes(MediaType.parseMediaType(JsonArray.MEDIA_TYPE))
                        || range.includes(MediaType.APPLICATION_JSON));
        if (!json) {
            throw WebRefusal.notAcceptable("Answers come as " + JsonArray.MEDIA_TYPE);
        }
    }

    /** Whether a multipart answer with parts of this type is acceptable, and each acceptable transfer syntax. */
    Optional<AcceptedSyntaxes> parts(String type) {
        List<String> syntaxes = ranges.stream()
                .filter(range -> acceptsParts(range, type))
                .map(Accepted::syntax)
                .toList();
        return syntaxes.isEmpty() ? Optional.empty() : Optional.of(new AcceptedSyntaxes(syntaxes));
    }

    /** The same for an answer that is no multipart. */
    Optional<AcceptedSyntaxes> single(String type) {
        MediaType wanted = MediaType.parseMediaType(type);
        List<String> syntaxes = ranges.stream()
                .filter(range -> !range.isWildcardType() && range.includes(wanted))
                .map(Accepted::syntax)
                .toList();
        return syntaxes.isEmpty() ? Optional.empty() : Optional.of(new AcceptedSyntaxes(syntaxes));
    }

    /** The first of these types, in order of the programme's wishes; wildcards mean the first of ours. */
    Optional<String> firstOf(List<String> types) {
        return ranges.stream()
                .flatMap(range -> types.stream()
                        .filter(type -> range.includes(MediaType.parseMediaType(type)))
                        .limit(1))
                .findFirst();
    }

    private static boolean acceptsParts(MediaType range, String type) {
        if (!range.includes(MULTIPART_RELATED)) {
            return false;
        }
        String parts = MediaTypes.parameter(range, "type");
        return parts.isEmpty() || MediaType.parseMediaType(parts).includes(MediaType.parseMediaType(type));
    }

    private static String syntax(MediaType range) {
        return MediaTypes.parameter(range, "transfer-syntax");
    }
}
