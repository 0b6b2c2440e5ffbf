package org.calcitrack.exchange.dicomweb;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes an answer of several parts (RFC 2046 5.1, RFC 2387), one after the other. */
final class MultipartWriter implements AutoCloseable {

    private final String boundary = "calcitrack-" + UUID.randomUUID();
    private final OutputStream out;

    /** @param type of the parts, as the whole announces it */
    MultipartWriter(HttpServletResponse response, String type) throws IOException {
        response.setContentType("multipart/related; type=\"" + type + "\"; boundary=" + boundary);
        out = response.getOutputStream();
    }

    void add(Encoded part) throws IOException {
        text("--" + boundary + "\r\nContent-Type: " + part.contentType() + "\r\n");
        if (!part.location().isEmpty()) {
            text("Content-Location: " + part.location() + "\r\n");
        }
        text("\r\n");
        part.body().write(out);
        text("\r\n");
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        text("--" + boundary + "--\r\n");
    }
}
