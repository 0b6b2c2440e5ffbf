package org.calcitrack.reading;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A programme that asks for what is hidden or signed gets 403 and no words. */
@RestControllerAdvice
class RefusedDoor {

    @ExceptionHandler(ReadingRefused.class)
    ResponseEntity<Void> refused() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
}
