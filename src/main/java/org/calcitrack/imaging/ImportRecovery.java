package org.calcitrack.imaging;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Puts in order, before anybody is let in, what a server left behind that was cut off in the middle of imports. */
@Component
class ImportRecovery implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRecovery.class);

    private final ReceiptTable receipts;
    private final Clock clock;

    ImportRecovery(ReceiptTable receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        int cutOff = receipts.interrupt(clock.instant());
        if (cutOff > 0) {
            LOG.warn("{} imports had been cut off; their receipts say so", cutOff);
        }
    }
}
