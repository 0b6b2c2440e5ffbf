package org.calcitrack.exchange.dicomweb;

import org.springframework.http.HttpStatus;

/** A request that is answered by a status and a sentence; the sentence holds no patient data. */
class WebRefusal extends RuntimeException {

    private final HttpStatus status;

    WebRefusal(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    static WebRefusal badRequest(String sentence) {
        return new WebRefusal(HttpStatus.BAD_REQUEST, sentence);
    }

    static WebRefusal notFound() {
        return new WebRefusal(HttpStatus.NOT_FOUND, "Nothing is kept at this address");
    }

    static WebRefusal notAcceptable(String sentence) {
        return new WebRefusal(HttpStatus.NOT_ACCEPTABLE, sentence);
    }

    HttpStatus status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
