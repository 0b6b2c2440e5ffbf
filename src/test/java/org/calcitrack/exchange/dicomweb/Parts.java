package org.calcitrack.exchange.dicomweb;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

/** The parts of a multipart answer, cut by means of their own. */
record Parts(MediaType type, List<Part> list) {

    record Part(String contentType, byte[] bytes) {}

    static Parts of(MockHttpServletResponse response) {
        MediaType type = MediaType.parseMediaType(Objects.requireNonNull(response.getContentType()));
        String body = new String(response.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
        String delimiter = "--" + type.getParameter("boundary");
        List<Part> parts = new ArrayList<>();
        String[] cut = ("\r\n" + body).split("\r\n" + delimiter, -1);
        for (String piece : Arrays.copyOfRange(cut, 1, cut.length - 1)) {
            int head = piece.indexOf("\r\n\r\n");
            String contentType = piece.substring(0, head)
                    .lines()
                    .filter(line -> line.startsWith("Content-Type: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(14);
            parts.add(new Part(contentType, piece.substring(head + 4).getBytes(StandardCharsets.ISO_8859_1)));
        }
        if (!cut[cut.length - 1].startsWith("--")) {
            throw new AssertionError("The answer has no end");
        }
        return new Parts(type, parts);
    }
}
