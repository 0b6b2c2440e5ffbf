package org.calcitrack.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a person hold an import: Enter pauses it and lets it go on, Ctrl-C cancels it. A cancelled import still finishes
 * the files under way and tells the true sum before the process ends.
 */
final class Watch implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Hold hold;
    private final Progress progress;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread stop = new Thread(this::cancel, "cancel");

    private Watch(Hold hold, Progress progress) {
        this.hold = hold;
        this.progress = progress;
    }

    /** @param keys where Enter is heard */
    static Watch over(Hold hold, Progress progress, InputStream keys) {
        Watch watch = new Watch(hold, progress);
        Runtime.getRuntime().addShutdownHook(watch.stop);
        Thread.ofPlatform().name("keys").daemon().start(() -> watch.listen(keys));
        return watch;
    }

    private void listen(InputStream keys) {
        boolean paused = false;
        BufferedReader lines = new BufferedReader(new InputStreamReader(keys, Charset.defaultCharset()));
        try {
            while (lines.readLine() != null) {
                paused = !paused;
                progress.paused(paused);
                if (paused) {
                    hold.pause();
                } else {
                    hold.goOn();
                }
            }
        } catch (IOException nobodyTypes) {
            // There is no keyboard: nobody can pause.
        }
    }

    /** Runs when the process is told to end. */
    void cancel() {
        progress.cancelled();
        hold.cancel();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                progress.gaveUp();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The import has told its sum. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException ending) {
            // The hook is what this was about.
        }
    }
}
