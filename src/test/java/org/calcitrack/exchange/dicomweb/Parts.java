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

    /** @param location empty when it is not said */
    record Part(String contentType, String location, byte[] bytes) {}

    static Parts of(MockHttpServletResponse response) {
        MediaType type = MediaType.parseMediaType(Objects.requireNonNull(response.getContentType()));
        String body = new String(response.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
        String delimiter = "--" + type.getParameter("boundary");
        List<Part> parts = new ArrayList<>();
        String[] cut = ("\r\n" + body).split("\r\n" + delimiter, -1);
        for (String piece : Arrays.copyOfRange(cut, 1, cut.length - 1)) {
            int end = piece.indexOf("\r\n\r\n");
            String head = piece.substring(0, end + 2);
            parts.add(new Part(
                    header(head, "Content-Type"),
                    header(head, "Content-Location"),
                    piece.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1)));
        }
        if (!cut[cut.length - 1].startsWith("--")) {
            throw new AssertionError("The answer has no end");
        }
        return new Parts(type, parts);
    }

    private static String header(String head, String name) {
        return head.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }
}
