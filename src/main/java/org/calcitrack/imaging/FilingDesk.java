package org.calcitrack.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.calcitrack.imaging.storage.Originals;
import org.calcitrack.imaging.storage.ReceivedFile;
import org.calcitrack.patient.RecordNumberTaken;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files each film in one transaction of its own. When another import is faster with the same film or the same new
 * patient, the transaction is rolled back and tried again, and then finds what the other one left.
 */
@Component
class FilingDesk {

    private static final int ATTEMPTS = 5;
    /** Of the ten connections that the pool has unless it is told otherwise. */
    private static final int DESKS = 5;

    private final TransactionTemplate transactions;
    private final Filing filing;
    private final RadiographTable films;
    private final ReceiptTable receipts;
    private final Originals originals;
    private final Clock clock;
    private final Semaphore desks = new Semaphore(DESKS, true);

    FilingDesk(
            PlatformTransactionManager transactions,
            Filing filing,
            RadiographTable films,
            ReceiptTable receipts,
            Originals originals,
            Clock clock) {
        this.transactions = new TransactionTemplate(transactions);
        this.filing = filing;
        this.films = films;
        this.receipts = receipts;
        this.originals = originals;
        this.clock = clock;
    }

    /** Writes the line of a file that is there already, by its bytes. */
    Optional<ImportEntry> known(ReceiptId receipt, String name, ReceivedFile file) {
        if (filing.known(file.digest()).isEmpty()) {
            return Optional.empty();
        }
        return inTurn(() -> transactions.execute(status ->
                filing.known(file.digest()).map(outcome -> writeDown(receipt, outcome.entry(name, file.bytes())))));
    }

    /** Files a film and writes its line; a new film's file is on the disk before the database knows of it. */
    ImportEntry file(ReceiptId receipt, Arrival arrival) {
        return originals.alone(arrival.file().digest(), () -> fileAlone(receipt, arrival));
    }

    private ImportEntry fileAlone(ReceiptId receipt, Arrival arrival) {
        boolean needed = false;
        try {
            if (objection(arrival).isEmpty()) {
                keep(arrival.file());
            }
            ImportEntry entry = retrying(() -> inTurn(() -> transactions.execute(status -> writeDown(
                    receipt,
                    objection(arrival)
                            .orElseGet(() -> filing.file(arrival))
                            .entry(arrival.fileName(), arrival.file().bytes())))));
            needed = entry.verdict() != Verdict.CONFLICT;
            return entry;
        } finally {
            if (!needed) {
                discardUnlessNeeded(arrival.file().digest());
            }
        }
    }

    /** Why a film is not to be filed: it is there, or contradicts one that is. */
    private Optional<Outcome> objection(Arrival arrival) {
        return filing.known(arrival.file().digest()).or(() -> filing.conflict(arrival.film()));
    }

    private void keep(ReceivedFile file) {
        try {
            originals.keep(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Not more at once than leaves others a connection to the database. */
    private <T> T inTurn(Supplier<T> work) {
        desks.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            desks.release();
        }
    }

    private ImportEntry writeDown(ReceiptId receipt, ImportEntry entry) {
        receipts.add(receipt, entry, clock.instant());
        return entry;
    }

    /** Does work anew while it may succeed; a lock that is not free in time is a timeout to H2 and no conflict. */
    static <T> T retrying(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (FilmIsThere | RecordNumberTaken | TransientDataAccessException faster) {
                if (attempt == ATTEMPTS) {
                    throw faster;
                }
            }
        }
    }

    private void discardUnlessNeeded(String digest) {
        try {
            if (filing.known(digest).isEmpty() && !films.isOriginalNeeded(digest)) {
                originals.discard(digest);
                originals.settle(digest);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
