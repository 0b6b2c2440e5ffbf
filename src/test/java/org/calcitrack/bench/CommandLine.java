package org.calcitrack.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./calcitrack import PATH…} beside a running server, its own start included. */
final class CommandLine implements Door {

    private static final int PATIENCE_SECONDS = 20;
    private static final int BETWEEN_LOOKS_MILLIS = 50;

    private final Application application;
    private final Path home;

    CommandLine(Application application, Path home) throws InterruptedException {
        this.application = application;
        this.home = home;
        awaitDoor();
    }

    /** The sign-in page answers a moment before the server has opened the command line's door. */
    private void awaitDoor() throws InterruptedException {
        Stopwatch watch = new Stopwatch();
        while (!Files.exists(home.resolve("server").resolve("command-door"))) {
            if (watch.seconds() > PATIENCE_SECONDS) {
                throw new IllegalStateException("the server opened no door for the command line");
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    @Override
    public double seconds(List<Path> films) throws IOException, InterruptedException {
        return seconds(films, films.size());
    }

    /** Brings a whole folder in, which holds so many films. */
    double seconds(Path folder, int films) throws IOException, InterruptedException {
        return seconds(List.of(folder), films);
    }

    private double seconds(List<Path> paths, int films) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(application.importing(home));
        paths.forEach(path -> words.add(path.toString()));
        Stopwatch watch = new Stopwatch();
        String told = told(words);
        double seconds = watch.seconds();
        if (!told.contains(films + " stored")) {
            throw new IllegalStateException("not all films were stored: " + told);
        }
        return seconds;
    }

    private static String told(List<String> words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }

    @Override
    public void close() {
        // Each import is a process that has ended.
    }
}
