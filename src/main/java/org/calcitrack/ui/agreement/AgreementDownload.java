package org.calcitrack.ui.agreement;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.calcitrack.reading.Agreements;
import org.calcitrack.reading.ReadingSetId;
import org.calcitrack.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The raw readings of a set as a table of pseudonyms. */
@RestController
class AgreementDownload {

    private final Agreements agreements;

    AgreementDownload(Agreements agreements) {
        this.agreements = agreements;
    }

    @GetMapping("/api/reading-sets/{id}/readings.csv")
    ResponseEntity<byte[]> table(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"readings.csv\"")
                .body(agreements.table(new ReadingSetId(id)).getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Void> nothingHere() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
