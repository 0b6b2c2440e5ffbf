package org.calcitrack.exchange.dicomweb;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads media types as programmes write them. */
final class MediaTypes {

    /** A parameter whose value holds a slash or a star needs quotes (RFC 9110 5.6.6), which many leave out. */
    private static final Pattern UNQUOTED =
            Pattern.compile("(;\\s*(?:type|transfer-syntax)\\s*=\\s*)([^\";,\\s]+)", Pattern.CASE_INSENSITIVE);

    private MediaTypes() {}

    static MediaType one(String header) {
        try {
            return MediaType.parseMediaType(quoted(header));
        } catch (InvalidMediaTypeException unreadable) {
            throw WebRefusal.badRequest("The content type cannot be read");
        }
    }

    static List<MediaType> several(String header) {
        try {
            return MediaType.parseMediaTypes(quoted(header));
        } catch (InvalidMediaTypeException unreadable) {
            throw WebRefusal.badRequest("The Accept header cannot be read");
        }
    }

    /** A parameter without its quotes; empty when it is missing. */
    static String parameter(MediaType type, String name) {
        String value = type.getParameter(name);
        return value == null ? "" : value.replace("\"", "").strip();
    }

    private static String quoted(String header) {
        return UNQUOTED.matcher(header).replaceAll("$1\"$2\"");
    }
}
