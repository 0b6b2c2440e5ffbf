package org.calcitrack.imaging;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.calcitrack.account.OnBehalf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The threads that take files in, shared by all imports; they act for whoever gave the work. Four a core: while
 * some wait for the disk, others hash.
 */
@Component
class ImportWorkers {

    private static final int THREADS = Math.clamp(4L * Runtime.getRuntime().availableProcessors(), 8, 32);

    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("import-", 1).daemon().factory());

    private final OnBehalf onBehalf;

    ImportWorkers(OnBehalf onBehalf) {
        this.onBehalf = onBehalf;
    }

    /** A batch that keeps at most a few files open, whatever their number. */
    Batch batch() {
        return new Batch();
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }

    /** Work of one import; the first failure ends it. */
    final class Batch {

        private static final int OPEN_FILES = 2 * THREADS;

        private final Semaphore open = new Semaphore(OPEN_FILES);
        private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

        /** Waits for a free place, then does the work on another thread. */
        void submit(Runnable work) {
            throwFailure();
            open.acquireUninterruptibly();
            threads.execute(onBehalf.ofCaller(() -> run(work)));
        }

        private void run(Runnable work) {
            try {
                work.run();
            } catch (RuntimeException failed) {
                failure.compareAndSet(null, failed);
            } finally {
                open.release();
            }
        }

        /** Waits until all work is done. */
        void finish() {
            open.acquireUninterruptibly(OPEN_FILES);
            open.release(OPEN_FILES);
            throwFailure();
        }

        private void throwFailure() {
            RuntimeException failed = failure.get();
            if (failed != null) {
                throw failed;
            }
        }
    }
}
