package org.calcitrack.dicom;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code dciodvfy} of dicom3tools, which knows what each kind of object has to hold. */
public final class Validator {

    private static final Path PROGRAMME = Path.of("/usr/bin/dciodvfy");

    private Validator() {}

    /** Skips the test, by name, where the programme is not installed. */
    public static void isNeeded() {
        assumeTrue(Files.isExecutable(PROGRAMME), "dciodvfy (dicom3tools) is not installed");
    }

    /** What it says against a file. */
    public static List<String> errors(Path file) throws IOException {
        Process process = new ProcessBuilder(PROGRAMME.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.lines().filter(line -> line.startsWith("Error")).toList();
    }
}
