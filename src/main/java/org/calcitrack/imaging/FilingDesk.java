package org.calcitrack.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.calcitrack.imaging.storage.Originals;
import org.calcitrack.imaging.storage.ReceivedFile;
import org.calcitrack.patient.RecordNumberTaken;
import org.springframework.dao.ConcurrencyFailureException;
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

    private final TransactionTemplate transactions;
    private final Filing filing;
    private final RadiographTable films;
    private final ReceiptTable receipts;
    private final Originals originals;
    private final Clock clock;
    private final Object[] digestLocks = new Object[64];

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
        Arrays.setAll(digestLocks, number -> new Object());
    }

    /** Writes the line of a file that is there already, by its bytes. */
    Optional<ImportEntry> known(ReceiptId receipt, String name, ReceivedFile file) {
        if (filing.known(file.digest()).isEmpty()) {
            return Optional.empty();
        }
        return transactions.execute(status ->
                filing.known(file.digest()).map(outcome -> writeDown(receipt, outcome.entry(name, file.bytes()))));
    }

    /** Files a film and writes its line. */
    ImportEntry file(ReceiptId receipt, Arrival arrival) {
        String digest = arrival.file().digest();
        // One at a time for a digest, so that a failed attempt never takes away the file that another one keeps.
        synchronized (digestLocks[Math.floorMod(digest.hashCode(), digestLocks.length)]) {
            try {
                return retrying(() -> transactions.execute(status -> writeDown(
                        receipt,
                        outcome(arrival)
                                .entry(arrival.fileName(), arrival.file().bytes()))));
            } catch (RuntimeException failure) {
                discardUnlessNeeded(digest);
                throw failure;
            }
        }
    }

    private Outcome outcome(Arrival arrival) {
        return filing.known(arrival.file().digest())
                .or(() -> filing.conflict(arrival.film()))
                .orElseGet(() -> filing.file(arrival));
    }

    private ImportEntry writeDown(ReceiptId receipt, ImportEntry entry) {
        receipts.add(receipt, entry, clock.instant());
        return entry;
    }

    private static <T> T retrying(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (FilmIsThere | RecordNumberTaken | ConcurrencyFailureException faster) {
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
