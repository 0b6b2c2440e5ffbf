package org.calcitrack.imaging;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.calcitrack.imaging.storage.Originals;
import org.calcitrack.imaging.storage.ReceivedFile;
import org.calcitrack.imaging.storage.SourceUnreadable;
import org.calcitrack.imaging.storage.TooLarge;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import under way: opens files one after the other, looks into ZIPs, and lets the workers take the rest in. The
 * number of files does not matter for the memory it needs.
 */
final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final ReceiptId receipt;
    private final Optional<PatientId> proposed;
    private final ImportWatcher watcher;
    private final FileIntake intake;
    private final Originals originals;
    private final ImportWorkers.Batch batch;

    ImportRun(
            ReceiptId receipt,
            Optional<PatientId> proposed,
            ImportWatcher watcher,
            FileIntake intake,
            Originals originals,
            ImportWorkers workers) {
        this.receipt = receipt;
        this.proposed = proposed;
        this.watcher = watcher;
        this.intake = intake;
        this.originals = originals;
        this.batch = workers.batch();
    }

    /** Takes files in until there are no more or the watcher has had enough, and waits for the last verdict. */
    void take(Iterator<IncomingFile> files) {
        try {
            while (files.hasNext() && !watcher.isCancelled()) {
                offer(files.next());
            }
        } finally {
            batch.finish();
        }
    }

    /** Takes one file in on this thread; what a ZIP holds goes to the workers. */
    void take(IncomingFile incoming) {
        open(incoming).ifPresent(file -> {
            if (isZip(file)) {
                lookInto(incoming, file);
            } else {
                watcher.accept(incoming, intake.take(receipt, file, proposed));
            }
        });
    }

    private void offer(IncomingFile incoming) {
        open(incoming).ifPresent(file -> {
            if (isZip(file)) {
                lookInto(incoming, file);
            } else {
                batch.submit(() -> watcher.accept(incoming, intake.take(receipt, file, proposed)));
            }
        });
    }

    private Optional<OpenedFile> open(IncomingFile incoming) {
        try {
            return Optional.of(OpenedFile.open(incoming));
        } catch (IOException unreadable) {
            watcher.accept(incoming, intake.refuse(receipt, incoming.name(), ImportRefused.unreadable()));
            return Optional.empty();
        }
    }

    private static boolean isZip(OpenedFile file) {
        return file.kind() == FileKind.ZIP && !SystemFiles.isOne(file.name());
    }

    private void lookInto(IncomingFile brought, OpenedFile file) {
        try (file;
                ReceivedFile spooled = originals.receive(file.whole(), ZipGuard.TOTAL_LIMIT);
                ZipFile zip = new ZipFile(spooled.path().toFile())) {
            ZipGuard.check(zip, spooled.bytes());
            Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
            while (entries.hasNext() && !watcher.isCancelled()) {
                offerEntry(brought, zip, entries.next());
            }
            batch.finish();
        } catch (Rejected refusal) {
            watcher.accept(brought, intake.refuse(receipt, file.name(), refusal));
        } catch (TooLarge refusal) {
            watcher.accept(brought, intake.refuse(receipt, file.name(), ImportRefused.tooLarge(refusal.limit())));
        } catch (ZipException broken) {
            watcher.accept(
                    brought,
                    intake.refuse(
                            receipt,
                            file.name(),
                            ImportRefused.because("zip-broken", "The ZIP has no readable table")));
        } catch (SourceUnreadable broken) {
            watcher.accept(brought, intake.refuse(receipt, file.name(), ImportRefused.unreadable()));
        } catch (IOException failure) {
            LOG.error("A ZIP could not be unpacked", failure);
            watcher.accept(brought, intake.refuse(receipt, file.name(), ImportRefused.notKept()));
        }
    }

    private void offerEntry(IncomingFile brought, ZipFile zip, ZipEntry entry) {
        if (entry.isDirectory()) {
            return;
        }
        String name = brought.name() + "/" + entry.getName();
        try {
            OpenedFile file = OpenedFile.open(new IncomingFile(
                    name, () -> new BoundedStream(zip.getInputStream(entry), Math.max(0, entry.getSize()))));
            batch.submit(() -> watcher.accept(brought, intake.take(receipt, file, proposed)));
        } catch (Rejected refusal) {
            watcher.accept(brought, intake.refuse(receipt, name, refusal));
        } catch (IOException broken) {
            watcher.accept(
                    brought,
                    intake.refuse(
                            receipt, name, ImportRefused.because("zip-entry-broken", "The entry cannot be unpacked")));
        }
    }
}
