package org.calcitrack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program to measure against.
 *
 * @param command its words, files follow
 */
record Peer(String command) {

    boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command.split(" ")[0])));
    }

    /** Seconds from start to end of the process; its output goes nowhere. */
    double seconds(List<Path> files) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        files.forEach(file -> words.add(file.toString()));
        Stopwatch watch = new Stopwatch();
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new NotMeasured(command + " ended with status " + status);
        }
        return watch.seconds();
    }
}
