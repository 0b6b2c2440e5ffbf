package org.calcitrack.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.zip.ZipException;
import org.calcitrack.imaging.storage.Durability;
import org.calcitrack.imaging.storage.Originals;
import org.calcitrack.imaging.storage.ReceivedFile;
import org.calcitrack.imaging.storage.SourceUnreadable;
import org.calcitrack.imaging.storage.TooLarge;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes one file in: copied and hashed in one pass, read, forced to the disk, filed. Its line in the receipt is written
 * in the same transaction; whatever is refused leaves neither row nor file.
 */
@Component
class FileIntake {

    /** The largest file taken, bytes: a film of 200 megapixels in 16 bits is 0.4 GB. */
    static final long BYTES_LIMIT = 2L << 30;

    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    private final Originals originals;
    private final Durability durability;
    private final FilmReader reader;
    private final FilingDesk desk;
    private final ReceiptTable receipts;
    private final Clock clock;

    FileIntake(
            Originals originals,
            Durability durability,
            FilmReader reader,
            FilingDesk desk,
            ReceiptTable receipts,
            Clock clock) {
        this.originals = originals;
        this.durability = durability;
        this.reader = reader;
        this.desk = desk;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Takes a file whose kind is known, and closes it. */
    ImportEntry take(ReceiptId receipt, OpenedFile file, Optional<PatientId> proposed) {
        try (file) {
            MediaKind media = media(file);
            try (ReceivedFile received = originals.receive(file.whole(), BYTES_LIMIT)) {
                return taken(receipt, file.name(), media, received, proposed);
            }
        } catch (Rejected refusal) {
            return refuse(receipt, file.name(), refusal);
        } catch (TooLarge refusal) {
            return refuse(receipt, file.name(), ImportRefused.tooLarge(refusal.limit()));
        } catch (SourceUnreadable | EOFException | ZipException broken) {
            return refuse(receipt, file.name(), ImportRefused.unreadable());
        } catch (NotOnTheDisk failure) {
            throw failure;
        } catch (IOException | RuntimeException failure) {
            // One file's mishap is its verdict, so that the rest comes in and the receipt stays complete.
            LOG.error("A file could not be kept", failure);
            return refuse(receipt, file.name(), ImportRefused.notKept());
        }
    }

    /** Writes a refusal into the receipt. */
    ImportEntry refuse(ReceiptId receipt, String name, Rejected refusal) {
        ImportEntry entry = Outcome.refused(refusal).entry(OpenedFile.fitting(name), 0);
        receipts.add(receipt, entry, clock.instant());
        return entry;
    }

    private ImportEntry taken(
            ReceiptId receipt, String name, MediaKind media, ReceivedFile received, Optional<PatientId> proposed)
            throws IOException {
        Optional<ImportEntry> known = desk.known(receipt, name, received);
        ImportEntry entry;
        if (known.isPresent()) {
            entry = known.get();
        } else {
            FilmReading film = reader.read(new FilmSource(received.path(), media));
            entry = desk.file(receipt, new Arrival(received, media, name, proposed, film));
        }
        acknowledge(received.digest());
        return entry;
    }

    /**
     * Only after this may anybody be told: the file was on the disk before, and now the database is. A disk that cannot
     * sync ends the import; the line is written already, so this is no second verdict.
     */
    private void acknowledge(String digest) {
        try {
            durability.await();
            originals.settle(digest);
        } catch (IOException failure) {
            throw new NotOnTheDisk(failure);
        }
    }

    private static final class NotOnTheDisk extends UncheckedIOException {

        NotOnTheDisk(IOException cause) {
            super(cause);
        }
    }

    /** What the file is to be read as; whatever is no film by its first bytes is refused. */
    static MediaKind media(OpenedFile file) {
        if (SystemFiles.isOne(file.name())) {
            throw new NotAnImage("a file of the operating system");
        }
        return switch (file.kind()) {
            case EMPTY -> throw ImportRefused.empty();
            case DICOM -> MediaKind.DICOM;
            case JPEG -> MediaKind.JPEG;
            case PNG -> MediaKind.PNG;
            case TIFF -> MediaKind.TIFF;
            case ZIP -> throw ImportRefused.because("zip-within-zip", "A ZIP inside a ZIP is not opened");
            case OTHER -> throw other(file);
        };
    }

    private static Rejected other(OpenedFile file) {
        if (SystemFiles.claimsDicom(file.name())) {
            return ImportRefused.notDicom();
        }
        return FileKind.unreadFormat(file.head())
                .<Rejected>map(ImportRefused::unreadFormat)
                .orElseGet(() -> new NotAnImage("neither a film nor a photo"));
    }
}
