package org.calcitrack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Very many small films in one import by the command line, through the running server: whether the server's heap grows
 * with their number, how fast they come in, and how long another user waits for a large film meanwhile.
 */
final class ManyBench {

    private static final int SMALL_COLUMNS = 48;
    private static final int SMALL_ROWS = 60;
    private static final int LARGE_COLUMNS = 2000;
    private static final int LARGE_ROWS = 2500;
    private static final int IDLE_LOOKS = 25;
    private static final int BETWEEN_LOOKS_MILLIS = 200;
    private static final int POINTS = 4;
    private static final int PARTS = 256;
    private static final double MILLIS = 1e3;

    private final Application application;
    private final Workspace workspace;
    private final int count;

    ManyBench(Application application, Workspace workspace, int count) {
        this.application = application;
        this.workspace = workspace;
        this.count = count;
    }

    Table measure() throws Exception {
        Path folder = workspace.folder("many");
        Path home = workspace.folder("many-home");
        System.out.printf("Drawing %d small films ...%n", count);
        new FilmFiles(SMALL_COLUMNS, SMALL_ROWS).write(folder, 1, count);
        Path large = new FilmFiles(LARGE_COLUMNS, LARGE_ROWS)
                .write(workspace.folder("many-large"), 0, 1)
                .getFirst();
        try (Server server = Server.start(application, home, true);
                Session user = Session.signIn(server.address(), "radiologist");
                CommandLine commandLine = new CommandLine(application, home)) {
            commandLine.seconds(List.of(large));
            String film = new Reader(server.address(), user.cookie()).newestFilmOf(FilmFiles.recordNumber(0));
            return measure(server, user, film, folder, home, commandLine);
        } finally {
            Workspace.delete(folder);
            Workspace.delete(home);
        }
    }

    private Table measure(Server server, Session user, String film, Path folder, Path home, CommandLine commandLine)
            throws Exception {
        Table table = new Table(
                "many: %d films of %d × %d in one import by the command line"
                        .formatted(count, SMALL_COLUMNS, SMALL_ROWS),
                "when",
                "heap in use after collection MB",
                "another user's wait for a film of 10 MB, ms",
                "ratio to idle");
        Sample idle = looks(user, film, IDLE_LOOKS);
        table.row("before", megabytes(server), idle.text(0), "1.00");
        CompletableFuture<Double> importing = CompletableFuture.supplyAsync(() -> seconds(commandLine, folder));
        for (int point = 1; point <= POINTS; point++) {
            List<Double> waits = new ArrayList<>();
            while (!importing.isDone() && stored(home) < point * (long) count / (POINTS + 1)) {
                waits.add(look(user, film));
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
            if (!waits.isEmpty()) {
                Sample during = new Sample(waits);
                table.row(
                        "at %d/%d".formatted(point, POINTS + 1),
                        megabytes(server),
                        during.text(0),
                        Figure.ratio(during, idle));
            }
        }
        double seconds = importing.get();
        table.row("after", megabytes(server), "", "");
        return table.note("%s files/s, from the command's start to its sum. The heap is what jcmd tells after a full"
                        .formatted(Figure.of(count / seconds, 0))
                + " collection. The other user fetches the film's pixels again and again over the loopback.");
    }

    private double seconds(CommandLine commandLine, Path folder) {
        try {
            return commandLine.seconds(folder, count);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("The import did not end", failure);
        }
    }

    private static Sample looks(Session user, String film, int times) throws IOException, InterruptedException {
        List<Double> waits = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            waits.add(look(user, film));
        }
        return new Sample(waits);
    }

    private static double look(Session user, String film) throws IOException, InterruptedException {
        Stopwatch watch = new Stopwatch();
        user.download("/api/radiographs/" + film + "/pixels");
        return MILLIS * watch.seconds();
    }

    /** Originals spread evenly over the folders of the first level, so one of them tells about how many there are. */
    private static long stored(Path home) throws IOException {
        Path part = home.resolve("originals").resolve("00");
        if (!Files.isDirectory(part)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(part)) {
            return PARTS * files.filter(Files::isRegularFile).count();
        }
    }

    private static String megabytes(Server server) throws IOException, InterruptedException {
        return Figure.of(Heap.afterCollection(server.pid()) / 1e6, 0);
    }
}
