package org.calcitrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.calcitrack.imaging.Verdict;
import org.calcitrack.shared.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final Clock CLOCK = InstantSource.system().withZone(ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void bringsFilesInWithoutAServerAndFailsWhenOneWasRefused() throws Exception {
        Path films = Files.createDirectory(folder.resolve("films"));
        Files.write(films.resolve("empty.dcm"), new byte[0]);
        Files.writeString(films.resolve("notes.txt"), "notes");

        int status = run("--home", folder.resolve("home").toString(), films.toString());

        assertThat(status).isEqualTo(Import.REFUSED);
        assertThat(folder.resolve("home").resolve("calcitrack.mv.db")).exists();
        assertThat(told().lines()).as("no samples, only what was brought").hasSize(3);
        assertThat(told())
                .contains("Refused  ", "empty.dcm", "The file is empty")
                .contains("2 files: 1 not an image, 1 refused. Receipt ");
    }

    @Test
    void namesThePathThatIsNotThere() throws Exception {
        assertThat(run(folder.resolve("missing").toString())).isEqualTo(Import.MISUSED);
        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("there is no ");
    }

    @Test
    void aDoorFileIsReadableByItsOwnerOnly() throws IOException {
        new DoorFile(8080, "secret").write(folder);

        Path file = folder.resolve("server").resolve("command-door");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(DoorFile.read(folder)).contains(new DoorFile(8080, "secret"));
    }

    @Test
    void tellsRateAndTimeLeftOnATerminal() {
        Progress progress =
                new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), CLOCK, true, 1_000_000_000);

        progress.file(Verdict.STORED, 1000, "a.dcm", "");

        assertThat(told()).contains("1 files, ").contains(" files/s, ").contains(" left");
    }

    @Test
    void saysNothingOfRatesWhilePaused() {
        Progress progress =
                new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), CLOCK, true, 1_000_000_000);
        progress.paused(true);

        progress.file(Verdict.STORED, 1000, "under-way.dcm", "");

        assertThat(told()).contains("Paused after 0 files").doesNotContain("files/s");
    }

    @Test
    void aPauseDoesNotCountAsTimeOfWork() {
        MovableClock clock = new MovableClock();
        Progress progress = new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), clock, true, 4_000_000);
        clock.pass(Duration.ofSeconds(1));
        progress.paused(true);
        clock.pass(Duration.ofHours(1));
        progress.paused(false);

        progress.file(Verdict.STORED, 1_000_000, "a.dcm", "");

        assertThat(told()).contains("Paused after 0 files", "Going on.", "1.0 files/s, 1 MB/s, 0:03 left");
    }

    @Test
    void aCancelledImportTellsItsSum() {
        Progress progress = new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), CLOCK, false, 1000);
        Reins reins = new Reins();
        Watch watch = Watch.over(reins, progress, InputStream.nullInputStream());

        Thread.ofPlatform().start(watch::cancel);
        assertThat(waitsForTheEnd(reins)).isTrue();
        progress.file(Verdict.STORED, 10, "a.dcm", "");
        progress.end("R1", 1);
        watch.close();

        assertThat(told()).contains("Cancelling", "Cancelled, nothing is half written; 1 file: 1 stored. Receipt R1.");
    }

    private static boolean waitsForTheEnd(Reins reins) {
        while (!reins.isCancelled(() -> {})) {
            Thread.onSpinWait();
        }
        return true;
    }

    @Test
    void rebuildsWithoutAServer() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));

        int status = new Rebuild(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(complaints, true, StandardCharsets.UTF_8))
                .run("--home", home.toString());

        assertThat(status).isEqualTo(Rebuild.FINE);
        assertThat(told()).contains("Pictures and statistics of all films are made anew.");
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        return new Import(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(complaints, true, StandardCharsets.UTF_8),
                        CLOCK)
                .run(arguments);
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
