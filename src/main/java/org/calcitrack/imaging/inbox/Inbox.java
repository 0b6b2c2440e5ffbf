package org.calcitrack.imaging.inbox;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.calcitrack.account.OnBehalf;
import org.calcitrack.account.Role;
import org.calcitrack.imaging.IncomingFile;
import org.calcitrack.imaging.RadiographImport;
import org.calcitrack.imaging.ReceiptId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Watches the inbox and imports what is complete: a file that has stopped changing. What was kept is taken out of the
 * inbox once its verdict is on the disk; what was not kept goes to a folder beside it, with the reason. A burst of files,
 * or a day, is one receipt.
 */
@Component
class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Duration BURST = Duration.ofMinutes(1);

    private final Path folder;
    private final Path refused;
    private final int settleSeconds;
    private final RadiographImport radiographImport;
    private final OnBehalf onBehalf;
    private final Clock clock;
    private final SettledFiles settled;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("inbox").daemon().factory());
    private Optional<Burst> burst = Optional.empty();

    /** A receipt that is open, and when it last got a file. */
    private record Burst(ReceiptId receipt, LocalDate day, Instant last) {}

    Inbox(
            @Value("${calcitrack.inbox}") Path folder,
            @Value("${calcitrack.inbox-refused}") Path refused,
            @Value("${calcitrack.inbox-settle-seconds}") int settleSeconds,
            RadiographImport radiographImport,
            OnBehalf onBehalf,
            Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.refused = refused.toAbsolutePath().normalize();
        this.settleSeconds = settleSeconds;
        this.radiographImport = radiographImport;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.settled = new SettledFiles(this.folder, Duration.ofSeconds(settleSeconds), clock);
    }

    /** Begins to watch; a settling time of 0 seconds switches the inbox off. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() throws IOException {
        if (settleSeconds > 0) {
            Files.createDirectories(folder);
            watch.scheduleWithFixedDelay(
                    () -> onBehalf.of("Inbox", Role.RADIOLOGIST, this::look), 1, 1, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }

    private void look() {
        try {
            take(settled.look());
        } catch (IOException | RuntimeException failure) {
            // The next look tries again, with a receipt of its own; a folder on a network may be away for a while.
            LOG.error("The inbox could not be looked through", failure);
            burst = Optional.empty();
        }
    }

    void take(List<Path> files) throws IOException {
        closeWhatEnded();
        if (files.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        ReceiptId receipt = burst.map(Burst::receipt).orElseGet(() -> radiographImport.open("Inbox"));
        burst = Optional.of(new Burst(receipt, LocalDate.now(clock), now));
        Verdicts verdicts = new Verdicts();
        List<IncomingFile> incoming = new ArrayList<>();
        files.forEach(file -> incoming.add(new IncomingFile(name(file), () -> Files.newInputStream(file))));
        radiographImport.take(receipt, incoming.iterator(), Optional.empty(), verdicts);
        for (Path file : files) {
            clear(file, verdicts);
        }
    }

    private void closeWhatEnded() {
        burst.filter(open -> open.last().plus(BURST).isBefore(clock.instant())
                        || !open.day().equals(LocalDate.now(clock)))
                .ifPresent(open -> {
                    radiographImport.close(open.receipt());
                    burst = Optional.empty();
                });
    }

    private String name(Path file) {
        return folder.relativize(file).toString();
    }

    private void clear(Path file, Verdicts verdicts) throws IOException {
        if (!verdicts.has(name(file))) {
            return;
        }
        List<String> reasons = verdicts.reasonsNotKept(name(file));
        if (reasons.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            new RefusedFolder(refused).put(file, name(file), reasons);
        }
        settled.forget(file);
    }
}
