package org.calcitrack.exchange.dicomweb;

import org.calcitrack.imaging.RadiographCorrected;
import org.calcitrack.imaging.RadiographImported;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the index whole: a film that comes in is indexed in the transaction that stores it, at its end, when its file
 * lies in its place; films from before there was an index are indexed at the start.
 */
@Component
@Order(0)
class IndexListener implements ApplicationRunner {

    private static final int AT_ONCE = 200;

    private final DicomIndex index;
    private final TransactionTemplate transactions;

    IndexListener(DicomIndex index, TransactionTemplate transactions) {
        this.index = index;
        this.transactions = transactions;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void filmStored(RadiographImported event) {
        index.add(event.subject());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void placeCorrected(RadiographCorrected event) {
        index.renew(event.subject());
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int added;
        do {
            added = transactions.<Integer>execute(status -> index.addMissing(AT_ONCE));
        } while (added == AT_ONCE);
    }
}
