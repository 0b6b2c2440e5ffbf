package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What other programmes put into the inbox is imported by itself. */
@TestPropertySource(
        properties = {
            "calcitrack.home=target/inbox-home",
            "calcitrack.inbox=target/inbox-home/inbox",
            "calcitrack.inbox-refused=target/inbox-home/inbox-refused",
            "calcitrack.inbox-settle-seconds=1"
        })
class InboxTest extends ImagingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    ImportReceipts receipts;

    private Path inbox = Path.of("");
    private Path refused = Path.of("");

    @BeforeEach
    void emptyTheFolders() throws IOException {
        inbox = Files.createDirectories(home.resolve("inbox"));
        refused = Files.createDirectories(home.resolve("inbox-refused"));
        for (Path file :
                Stream.concat(files(inbox).stream(), files(refused).stream()).toList()) {
            Files.delete(file);
        }
    }

    @Test
    void aFilmIsTakenOutOnceItIsKept() throws IOException {
        put("from-archive/film.dcm", FilmFile.aFilm().bytes());

        await().atMost(PATIENCE).until(() -> files(inbox).isEmpty());

        assertThat(rows("radiograph")).isEqualTo(1);
        assertThat(receipts.latest(1).getFirst().openedBy()).isEqualTo("Inbox");
        assertThat(originals()).hasSize(1);
    }

    /** Longer than a receipt writes down. */
    @Test
    void aFilmDeepInFoldersIsTakenOutToo() throws IOException {
        put(
                "a".repeat(120) + "/" + "b".repeat(120) + "/" + "c".repeat(120) + "/film.dcm",
                FilmFile.aFilm().bytes());

        await().atMost(PATIENCE).until(() -> files(inbox).isEmpty());

        assertThat(rows("radiograph")).isEqualTo(1);
    }

    @Test
    void whatIsNotKeptGoesToAFolderBesideWithTheReason() throws IOException {
        put("half.dcm", half(FilmFile.aFilm().bytes()));

        await().atMost(PATIENCE).until(() -> files(inbox).isEmpty());

        assertThat(files(refused))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("half.dcm", "half.dcm.reason.txt");
        assertThat(refused.resolve("half.dcm.reason.txt")).content().contains("Refused", "ends before");
    }

    @Test
    void aFileUnderWayWaitsUntilItIsRenamed() throws IOException {
        put("film.dcm.part", FilmFile.aFilm().bytes());
        put("other.dcm", FilmFile.aFilm().uid("2.25.2").seed(2).bytes());

        await().atMost(PATIENCE).until(() -> rows("radiograph") == 1);
        assertThat(files(inbox)).hasSize(1);
        Files.move(inbox.resolve("film.dcm.part"), inbox.resolve("film.dcm"));

        await().atMost(PATIENCE).until(() -> rows("radiograph") == 2);
    }

    /** The recipe of docs/imports.md, with DCMTK's own programmes. */
    @Test
    void filmsSentByStorescuToStorescpArrive() throws Exception {
        assumeTrue(isInstalled("storescp") && isInstalled("storescu"), "DCMTK's storescp or storescu is not installed");
        Path film = Files.createTempFile("film", ".dcm");
        Files.write(film, FilmFile.aFilm().uid("2.25.31").bytes());
        int port = freePort();
        Process receiver = new ProcessBuilder(
                        "storescp", "--output-directory", inbox.toString(), "--unique-filenames", String.valueOf(port))
                .redirectErrorStream(true)
                .start();
        try {
            await().atMost(PATIENCE).until(() -> send(port, film) == 0);
            await().atMost(PATIENCE).until(() -> rows("radiograph") == 1);
            await().atMost(PATIENCE).until(() -> files(inbox).isEmpty());
        } finally {
            receiver.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            Files.delete(film);
        }
    }

    private static int send(int port, Path film) throws IOException, InterruptedException {
        return new ProcessBuilder("storescu", "127.0.0.1", String.valueOf(port), film.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static boolean isInstalled(String programme) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, programme)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
