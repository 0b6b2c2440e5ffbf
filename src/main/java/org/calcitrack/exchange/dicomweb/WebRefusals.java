package org.calcitrack.exchange.dicomweb;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refused requests by their status and a sentence. */
@RestControllerAdvice(basePackageClasses = WebRefusals.class)
class WebRefusals {

    @ExceptionHandler(WebRefusal.class)
    void refused(WebRefusal refusal, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException(refusal);
        }
        response.resetBuffer();
        response.setStatus(refusal.status().value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.getOutputStream().write((refusal.sentence() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
