package org.calcitrack.imaging;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.calcitrack.account.OnBehalf;
import org.calcitrack.account.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Derives with one thread, and only while no films come in: an import and whoever works meanwhile go first. */
@Component
class BackgroundDerivation {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundDerivation.class);

    private final Derivation derivation;
    private final OnBehalf onBehalf;
    private final Duration rest;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .name("derivation")
            .priority(Thread.MIN_PRIORITY)
            .daemon()
            .factory());
    private volatile long lastFilm = System.nanoTime();

    /** @param restSeconds for how long no film must have come in; 0 switches it off */
    BackgroundDerivation(
            Derivation derivation,
            OnBehalf onBehalf,
            @Value("${calcitrack.derivation-rest-seconds}") long restSeconds) {
        this.derivation = derivation;
        this.onBehalf = onBehalf;
        this.rest = Duration.ofSeconds(restSeconds);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (rest.isPositive()) {
            thread.scheduleWithFixedDelay(
                    () -> onBehalf.of("Derivation", Role.RADIOLOGIST, this::work), 1, 1, TimeUnit.SECONDS);
        }
    }

    @TransactionalEventListener
    void filmCame(RadiographImported event) {
        lastFilm = System.nanoTime();
    }

    private boolean importsRest() {
        return System.nanoTime() - lastFilm > rest.toNanos() && !thread.isShutdown();
    }

    private void work() {
        try {
            derivation.work(this::importsRest);
        } catch (RuntimeException failure) {
            // The next second tries again; without this the thread would never come back.
            LOG.error("Pictures of films could not be made", failure);
        }
    }

    /** Waits for the film under way. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }
}
