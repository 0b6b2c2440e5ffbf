package org.calcitrack.exchange;

import jakarta.annotation.PreDestroy;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.calcitrack.exchange.multipart.MultipartReader;
import org.calcitrack.exchange.multipart.Part;
import org.calcitrack.imaging.ImportWatcher;
import org.calcitrack.imaging.IncomingFile;
import org.calcitrack.imaging.RadiographImport;
import org.calcitrack.shared.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Brings studies in from an archive, in the background, one after the other and each file as it arrives. */
@Component
class StudyPuller {

    private static final Logger LOG = LoggerFactory.getLogger(StudyPuller.class);
    private static final int PULLS_AT_ONCE = 2;
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final RadiographImport radiographImport;
    private final Clock clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            PULLS_AT_ONCE, Thread.ofPlatform().daemon().name("archive-pull-", 0).factory());
    private final ScheduledExecutorService guard = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("archive-guard").factory());

    StudyPuller(RadiographImport radiographImport, Clock clock) {
        this.radiographImport = radiographImport;
        this.clock = clock;
    }

    ArchivePull start(ArchiveClient client, String archiveName, List<RemoteStudy> studies) {
        ArchivePull pull = new ArchivePull(radiographImport.open("From the archive " + archiveName), studies.size());
        threads.execute(new DelegatingSecurityContextRunnable(() -> run(pull, client, studies)));
        return pull;
    }

    private void run(ArchivePull pull, ArchiveClient client, List<RemoteStudy> studies) {
        try {
            for (RemoteStudy study : studies) {
                if (pull.cancelled()) {
                    break;
                }
                bring(pull, client, study);
                pull.studyDone();
            }
        } catch (Rejected refusal) {
            pull.refused(refusal);
        } catch (RuntimeException bug) {
            LOG.error("A pull from an archive broke off", bug);
            pull.refused(ArchiveRefused.because("archive-interrupted", "The pull broke off"));
        } finally {
            try {
                radiographImport.close(pull.receipt());
            } finally {
                pull.end();
            }
        }
    }

    private void bring(ArchivePull pull, ArchiveClient client, RemoteStudy study) {
        try {
            HttpResponse<InputStream> response = client.retrieve(study.studyUid());
            try (Heard body = new Heard(response.body())) {
                ScheduledFuture<?> watch = guard.scheduleAtFixedRate(body::closeWhenSilent, 5, 5, TimeUnit.SECONDS);
                try {
                    MultipartReader message = new MultipartReader(body, boundary(response));
                    int number = 0;
                    for (Optional<Part> part = message.next();
                            part.isPresent() && !pull.cancelled();
                            part = message.next()) {
                        number++;
                        take(
                                pull,
                                study.studyUid() + "/" + number + ".dcm",
                                part.get().content());
                    }
                } finally {
                    watch.cancel(false);
                }
            }
        } catch (IOException broken) {
            throw ArchiveRefused.because("archive-interrupted", "The connection broke off");
        }
    }

    private void take(ArchivePull pull, String name, InputStream content) {
        ImportWatcher watcher = pull::heard;
        radiographImport.take(pull.receipt(), new IncomingFile(name, () -> content), Optional.empty(), watcher);
    }

    private static String boundary(HttpResponse<?> response) {
        try {
            MediaType type = MediaType.parseMediaType(
                    response.headers().firstValue("Content-Type").orElse(""));
            String boundary = type.getParameter("boundary");
            if (!type.getType().equals("multipart") || boundary == null) {
                throw ArchiveClient.malformed();
            }
            return boundary.replace("\"", "");
        } catch (InvalidMediaTypeException unreadable) {
            throw ArchiveClient.malformed();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
        guard.shutdownNow();
    }

    /** A stream that knows when something last came. */
    private final class Heard extends FilterInputStream {

        private volatile Instant last = clock.instant();

        private Heard(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            last = clock.instant();
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            last = clock.instant();
            return count;
        }

        private void closeWhenSilent() {
            if (last.plus(SILENCE).isBefore(clock.instant())) {
                try {
                    close();
                } catch (IOException closedAlready) {
                    last = clock.instant();
                }
            }
        }
    }
}
