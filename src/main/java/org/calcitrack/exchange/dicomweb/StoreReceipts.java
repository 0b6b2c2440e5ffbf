package org.calcitrack.exchange.dicomweb;

import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.calcitrack.account.Account;
import org.calcitrack.account.AccountId;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.imaging.RadiographImport;
import org.calcitrack.imaging.ReceiptId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * The receipts of what programmes store. An archive sends a film or a few with each request; what one account sends
 * without a longer pause belongs to one receipt.
 */
@Component
class StoreReceipts {

    private final RadiographImport radiographImport;
    private final CurrentAccount currentAccount;
    private final long pauseMillis;
    private final Map<AccountId, Open> open = new HashMap<>();
    private final ScheduledExecutorService clerk = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stow-receipts").factory());

    /** A receipt under way, how many requests write to it, and how many ever began to. */
    private static final class Open {

        private final ReceiptId receipt;
        private final Runnable close;
        private int requests;
        private long begun;

        private Open(ReceiptId receipt, Runnable close) {
            this.receipt = receipt;
            this.close = close;
        }
    }

    @Autowired
    StoreReceipts(
            RadiographImport radiographImport,
            CurrentAccount currentAccount,
            @Value("${calcitrack.dicomweb.receipt-pause-millis:60000}") long pauseMillis) {
        this.radiographImport = radiographImport;
        this.currentAccount = currentAccount;
        this.pauseMillis = pauseMillis;
    }

    /** The receipt for a request of the signed-in account that begins now. */
    synchronized ReceiptId begin() {
        Account account = currentAccount.get();
        Open current = open.computeIfAbsent(account.id(), fresh -> opened(account));
        current.requests++;
        current.begun++;
        return current.receipt;
    }

    /** It is closed in the name of whom it was opened for. */
    private Open opened(Account account) {
        ReceiptId receipt = radiographImport.open("DICOMweb, sent by " + account.displayName());
        return new Open(receipt, new DelegatingSecurityContextRunnable(() -> radiographImport.close(receipt)));
    }

    /** A request of the signed-in account has ended; its receipt is closed when none follows. */
    synchronized void end() {
        AccountId account = currentAccount.get().id();
        Open current = open.get(account);
        if (current != null && --current.requests == 0) {
            long begun = current.begun;
            clerk.schedule(() -> close(account, begun), pauseMillis, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void close(AccountId account, long begun) {
        Open current = open.get(account);
        if (current != null && current.begun == begun) {
            closeIdle();
        }
    }

    /** Closes every receipt to which no request is writing. */
    synchronized void closeIdle() {
        open.values().removeIf(current -> {
            boolean idle = current.requests == 0;
            if (idle) {
                current.close.run();
            }
            return idle;
        });
    }

    @PreDestroy
    void stop() {
        clerk.shutdownNow();
        closeIdle();
    }
}
