package org.calcitrack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The built application as ./calcitrack run starts it: the extracted jar and, if there is one, its start-up cache. */
record Application(Path jar, Path startUpCache) {

    /**
     * The application in a folder that the launcher has built.
     *
     * @throws IllegalStateException when nothing was built there
     */
    static Application in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("nothing is built in " + folder + ": use ./calcitrack bench");
        }
        try (Stream<Path> files = Files.list(folder)) {
            Path jar = files.filter(Application::isJar)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("there is no application in " + folder));
            return new Application(
                    jar.toAbsolutePath(), folder.resolve("calcitrack.aot").toAbsolutePath());
        }
    }

    private static boolean isJar(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("calcitrack-") && name.endsWith(".jar");
    }

    boolean hasStartUpCache() {
        return Files.exists(startUpCache);
    }

    /** The command of the launcher, without sample patients. */
    List<String> command(Path home, int port, boolean withStartUpCache) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (withStartUpCache && hasStartUpCache()) {
            words.addAll(List.of("-XX:AOTCache=" + startUpCache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        words.addAll(List.of(
                "-Dcalcitrack.home=" + home,
                "-Dserver.port=" + port,
                "-Dcalcitrack.samples=false",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString()));
        return words;
    }
}
