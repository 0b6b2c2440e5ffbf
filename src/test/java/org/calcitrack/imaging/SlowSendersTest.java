package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.imaging.FilmFile.aFilm;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

class SlowSendersTest extends ImagingTest {

    /** More than there are workers on any machine. */
    private static final int SENDERS = 40;

    @Test
    void keepNobodyElseWaiting() throws Exception {
        CountDownLatch lineIsBack = new CountDownLatch(1);
        CountDownLatch allHang = new CountDownLatch(SENDERS);
        ReceiptId receipt = radiographImport.open("slow");
        List<Future<?>> slow = new ArrayList<>();
        try (ExecutorService senders =
                new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(SENDERS))) {
            for (int sender = 0; sender < SENDERS; sender++) {
                slow.add(senders.submit(() -> radiographImport.take(
                        receipt,
                        new IncomingFile("slow.dcm", () -> hanging(allHang, lineIsBack)),
                        Optional.empty(),
                        ImportWatcher.NONE)));
            }
            assertThat(allHang.await(1, TimeUnit.MINUTES)).isTrue();

            ImportEntry entry = bringFolderOf(aFilm().bytes());

            assertThat(entry.verdict()).isEqualTo(Verdict.STORED);
            assertThat(slow).noneMatch(Future::isDone);
            lineIsBack.countDown();
        }
    }

    /** As a folder or the inbox brings it: by the workers. */
    private ImportEntry bringFolderOf(byte[] bytes) {
        List<ImportEntry> entries = new ArrayList<>();
        radiographImport.take(
                radiographImport.open("folder"),
                List.of(file("film.dcm", bytes)).iterator(),
                Optional.empty(),
                entries::add);
        return entries.getFirst();
    }

    private static InputStream hanging(CountDownLatch hangs, CountDownLatch until) {
        return new InputStream() {
            @Override
            public int read() {
                hangs.countDown();
                try {
                    until.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return -1;
            }
        };
    }
}
