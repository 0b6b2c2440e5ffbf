package org.calcitrack.ui.patients;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.IncomingFile;
import org.calcitrack.imaging.RadiographImport;
import org.calcitrack.imaging.ReceiptId;
import org.calcitrack.patient.PatientId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes films one request each; the body is the file, the answer is a verdict for each image in it. */
@RestController
@RequestMapping("/api/imports")
class ImportDoor {

    private final RadiographImport radiographImport;

    ImportDoor(RadiographImport radiographImport) {
        this.radiographImport = radiographImport;
    }

    /** What the browser is told of one file. */
    record Answer(String path, String kind, String sentence) {}

    @PostMapping("/{receipt}/files")
    List<Answer> bring(
            @PathVariable UUID receipt,
            @RequestParam String path,
            @RequestParam Optional<UUID> patient,
            HttpServletRequest request) {
        Queue<ImportEntry> entries = new ConcurrentLinkedQueue<>();
        radiographImport.take(
                new ReceiptId(receipt),
                new IncomingFile(path, request::getInputStream),
                patient.map(PatientId::new),
                entries::add);
        return entries.stream().map(ImportDoor::answer).toList();
    }

    private static Answer answer(ImportEntry entry) {
        return new Answer(
                entry.fileName(),
                entry.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                entry.sentence());
    }
}
