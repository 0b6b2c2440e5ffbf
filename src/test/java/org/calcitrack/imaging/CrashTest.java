package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Kills an import again and again, at points that a seed draws: afterwards no film is there twice, none lies about
 * without its row, and every acknowledged one is there.
 */
class CrashTest {

    private static final long SEED = 20261125;
    private static final int FILMS = 120;
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    private final Set<String> acknowledged = new HashSet<>();

    @Test
    void aKilledImportLosesNothingThatWasAcknowledgedAndLeavesNothingHalf() throws Exception {
        Path films = Files.createDirectory(folder.resolve("films"));
        Path home = Files.createDirectory(folder.resolve("home"));
        for (int number = 0; number < FILMS; number++) {
            Files.write(
                    films.resolve(number + ".dcm"),
                    FilmFile.aFilm()
                            .uid("2.25.77" + number)
                            .seed(number)
                            .size(300, 200)
                            .bytes());
        }
        Random random = new Random(SEED);

        for (int kill = 0; kill < KILLS; kill++) {
            run(home, films, 1 + random.nextInt(FILMS / (KILLS + 1)));
        }
        run(home, films, Integer.MAX_VALUE);

        Map<String, Integer> rows = rows(home);
        assertThat(rows).hasSize(FILMS).allSatisfy((name, count) -> assertThat(count)
                .isEqualTo(1));
        assertThat(rows.keySet()).containsAll(acknowledged);
        assertThat(orphans(home)).isEmpty();
        assertThat(missing(home)).isEmpty();
    }

    /** Imports until so many files were acknowledged, then kills; returns when the process is gone. */
    private void run(Path home, Path films, int until) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingImport.class.getName(),
                        home.toString(),
                        films.toString())
                .redirectErrorStream(true)
                .start();
        int heard = 0;
        boolean finished = false;
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                finished |= line.equals("FINISHED");
                if (line.startsWith(Verdict.STORED + "\t") || line.startsWith(Verdict.ALREADY_THERE + "\t")) {
                    acknowledged.add(
                            Path.of(line.split("\t", 2)[1]).getFileName().toString());
                    if (line.startsWith(Verdict.STORED.name()) && ++heard == until) {
                        process.toHandle()
                                .destroyForcibly(); // Process.destroyForcibly would close what was said before
                    }
                }
            }
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(heard).as("films stored before the end").isPositive();
        assertThat(finished).as("the import ran to its end").isEqualTo(until == Integer.MAX_VALUE);
    }

    /** How often each file is there as a film. */
    private static Map<String, Integer> rows(Path home) {
        Map<String, Integer> rows = new HashMap<>();
        database(home).sql("select file_name from radiograph").query(row -> {
            rows.merge(Path.of(row.getString(1)).getFileName().toString(), 1, Integer::sum);
        });
        return rows;
    }

    private static Set<String> digests(Path home) {
        return new HashSet<>(database(home)
                .sql("select digest from radiograph")
                .query((row, number) -> row.getString(1))
                .list());
    }

    /** Originals, received or kept, that no row names. */
    private static List<Path> orphans(Path home) throws IOException {
        Set<String> digests = digests(home);
        try (Stream<Path> files = Files.walk(home.resolve("originals"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !digests.contains(file.getFileName().toString()))
                    .toList();
        }
    }

    /** Rows whose original is not there. */
    private static List<String> missing(Path home) {
        return digests(home).stream()
                .filter(digest -> !Files.exists(home.resolve("originals")
                        .resolve(digest.substring(0, 2))
                        .resolve(digest.substring(2, 4))
                        .resolve(digest)))
                .toList();
    }

    private static JdbcClient database(Path home) {
        String url = "jdbc:h2:file:" + home.resolve("calcitrack")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        return JdbcClient.create(new DriverManagerDataSource(url, "calcitrack", ""));
    }
}
