package org.calcitrack.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.calcitrack.imaging.storage.Originals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Puts in order, before anybody is let in, what a server left behind that was cut off in the middle of imports. */
@Component
class ImportRecovery implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRecovery.class);

    private final ReceiptTable receipts;
    private final RadiographTable films;
    private final WaitingFilmTable waiting;
    private final Originals originals;
    private final Clock clock;

    ImportRecovery(
            ReceiptTable receipts, RadiographTable films, WaitingFilmTable waiting, Originals originals, Clock clock) {
        this.receipts = receipts;
        this.films = films;
        this.waiting = waiting;
        this.originals = originals;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        originals.recover().forEach(this::sweep);
        int cutOff = receipts.interrupt(clock.instant());
        if (cutOff > 0) {
            LOG.warn("{} imports had been cut off; their receipts say so", cutOff);
        }
    }

    /** An original of which the database knows nothing was never acknowledged. */
    private void sweep(String digest) {
        try {
            if (!films.isOriginalNeeded(digest) && waiting.findByDigest(digest).isEmpty()) {
                originals.discard(digest);
            }
            originals.settle(digest);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
