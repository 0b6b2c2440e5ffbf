package org.calcitrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReinsTest {

    private final Reins reins = new Reins();

    @Test
    void anImportRunsUntilItIsCancelled() {
        assertThat(reins.isCancelled(() -> {})).isFalse();

        reins.cancel();

        assertThat(reins.isCancelled(() -> {})).isTrue();
    }

    @Test
    void aPausedImportWaitsUntilItMayGoOn() throws Exception {
        CountDownLatch waits = new CountDownLatch(1);
        reins.pause();
        try (ExecutorService importing = Executors.newSingleThreadExecutor()) {
            Future<Boolean> cancelled = importing.submit(() -> reins.isCancelled(waits::countDown));
            assertThat(waits.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(cancelled).isNotDone();

            reins.goOn();

            assertThat(cancelled.get(1, TimeUnit.MINUTES)).isFalse();
        }
    }

    @Test
    void aPausedImportEndsWhenItsListenerHasGone() {
        reins.pause();

        // As the server's door does when it cannot say "paused" any more.
        assertThat(reins.isCancelled(reins::cancel)).isTrue();
    }
}
