package org.calcitrack.exchange.dicomweb;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.calcitrack.exchange.multipart.MultipartReader;
import org.calcitrack.exchange.multipart.Part;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.IncomingFile;
import org.calcitrack.imaging.RadiographImport;
import org.calcitrack.imaging.ReceiptId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes instances in (STOW-RS, PS3.18 10.5) through the import that every film goes through. */
@Service
class FilmStorage {

    private final RadiographImport radiographImport;
    private final StoreReceipts receipts;
    private final ServedFilms films;

    FilmStorage(RadiographImport radiographImport, StoreReceipts receipts, ServedFilms films) {
        this.radiographImport = radiographImport;
        this.receipts = receipts;
        this.films = films;
    }

    /**
     * Stores the parts of a message, each as it arrives.
     *
     * @param study to which all have to belong, if any
     */
    @PreAuthorize("hasAuthority('TOKEN_WRITE')")
    public StoreAnswer store(MultipartReader message, Optional<String> study, String base) throws IOException {
        StoreAnswer answer = new StoreAnswer(base, study);
        ReceiptId receipt = receipts.begin();
        try {
            for (Optional<Part> part = message.next(); part.isPresent(); part = message.next()) {
                store(part.get(), study, receipt, answer);
            }
        } finally {
            receipts.end();
        }
        return answer;
    }

    private void store(Part part, Optional<String> study, ReceiptId receipt, StoreAnswer answer) throws IOException {
        IncomingInstance instance = IncomingInstance.of(part.content());
        boolean otherType = part.mediaType()
                .filter(type -> !type.equals(InstanceFiles.MEDIA_TYPE))
                .isPresent();
        if (otherType || !instance.readable()) {
            answer.refused(instance, StoreReason.CANNOT_UNDERSTAND);
        } else if (study.isPresent() && !study.equals(instance.study())) {
            answer.refused(instance, StoreReason.OTHER_STUDY);
        } else {
            answer(instance, imported(instance, receipt), answer);
        }
    }

    private ImportEntry imported(IncomingInstance instance, ReceiptId receipt) {
        AtomicReference<@Nullable ImportEntry> heard = new AtomicReference<>();
        radiographImport.take(
                receipt, new IncomingFile(instance.name(), instance::content), Optional.empty(), heard::set);
        ImportEntry entry = heard.get();
        if (entry == null) {
            throw new IllegalStateException("The import gave no verdict");
        }
        return entry;
    }

    private void answer(IncomingInstance instance, ImportEntry entry, StoreAnswer answer) {
        switch (entry.verdict()) {
            case STORED, ALREADY_THERE ->
                entry.radiograph().flatMap(films::find).ifPresent(film -> answer.stored(instance, film));
            case NEEDS_ANSWER -> answer.waits(instance);
            case CONFLICT, NOT_AN_IMAGE, REFUSED -> answer.refused(instance, StoreReason.of(entry));
        }
    }
}
