package org.calcitrack.exchange.multipart;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One part of a message.
 *
 * @param headers by their names in lower case
 * @param content to be read before the next part is asked for
 */
public record Part(Map<String, String> headers, InputStream content) {

    public Part {
        headers = Map.copyOf(headers);
    }

    /** The media type without its parameters, in lower case. */
    public Optional<String> mediaType() {
        return Optional.ofNullable(headers.get("content-type"))
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
