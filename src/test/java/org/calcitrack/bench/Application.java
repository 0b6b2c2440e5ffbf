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

    /** The command of the launcher, without sample patients and without deriving pictures beside what is measured. */
    List<String> command(Path home, int port, boolean withStartUpCache) {
        List<String> words = new ArrayList<>(java());
        if (withStartUpCache && hasStartUpCache()) {
            words.addAll(List.of("-XX:AOTCache=" + startUpCache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        words.addAll(List.of(
                "-Dcalcitrack.home=" + home,
                "-Dserver.port=" + port,
                "-Dcalcitrack.samples=false",
                "-Dcalcitrack.derivation-rest-seconds=0",
                "-jar",
                jar.toString()));
        return words;
    }

    /** The command of the launcher's import, without its paths. */
    List<String> importing(Path home) {
        List<String> words = new ArrayList<>(java());
        words.addAll(List.of("-cp", jar.toString(), "org.calcitrack.command.Import", "--home", home.toString()));
        return words;
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }
}
