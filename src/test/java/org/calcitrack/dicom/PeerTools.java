package org.calcitrack.dicom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the programs of DCMTK and GDCM where they are installed; it installs nothing. */
final class PeerTools {

    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private int files;

    PeerTools(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled(String command) {
        String tool = command.split(" ")[0];
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }

    /** The file that a program makes of another; empty when it does not do this kind of file. */
    Optional<Path> run(String command, Path in) throws IOException, InterruptedException {
        Path out = folder.resolve("peer-" + files++ + ".dcm");
        Process process = new ProcessBuilder(
                        Stream.concat(Arrays.stream(command.split(" ")), Stream.of(in.toString(), out.toString()))
                                .toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return Optional.empty();
        }
        return process.exitValue() == 0 && Files.exists(out) ? Optional.of(out) : Optional.empty();
    }
}
