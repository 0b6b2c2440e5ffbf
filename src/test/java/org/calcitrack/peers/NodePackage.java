package org.calcitrack.peers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programmes from npm that the product does not contain: fetched into a temporary folder by {@code verify} only. */
final class NodePackage {

    static final Path NODE = Path.of(".node", "bin", "node").toAbsolutePath();

    private static final Path NPM = Path.of(".node", "bin", "npm").toAbsolutePath();
    private static final long PATIENCE_MINUTES = 10;

    private NodePackage() {}

    /** Skips the test unless it may fetch; says so when it could not. */
    static Path unpacked(String nameAndVersion) throws Exception {
        assumeTrue(
                Boolean.getBoolean("calcitrack.peers.fetch"),
                nameAndVersion + " is fetched by ./calcitrack verify only");
        assumeTrue(Files.isExecutable(NODE), "Node is not there: " + nameAndVersion + " cannot be run");
        Path folder = Files.createTempDirectory("calcitrack-npm-");
        Run packed = run(folder, List.of(NPM.toString(), "pack", nameAndVersion, "--silent"));
        assumeTrue(packed.status() == 0, nameAndVersion + " could not be fetched (offline?)");
        String archive = packed.output()
                .lines()
                .filter(line -> line.endsWith(".tgz"))
                .findFirst()
                .orElseThrow();
        if (run(folder, List.of("tar", "xzf", archive.strip())).status() != 0) {
            throw new IOException("The package cannot be unpacked: " + archive);
        }
        return folder.resolve("package");
    }

    /** How a programme ended and what it wrote. */
    record Run(int status, String output) {}

    static Run run(Path folder, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("PATH", NODE.getParent() + ":" + environment.getOrDefault("PATH", ""));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("It did not end: " + command);
        }
        return new Run(process.exitValue(), output);
    }
}
