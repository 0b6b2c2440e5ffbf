package org.calcitrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who ends an import, as Ctrl-C does: the sum of what was done, and no fault of any kind. */
class CancelTest {

    private static final int FILES = 5000;
    private static final Pattern SUM =
            Pattern.compile("Cancelled, nothing is half written; (\\d+) files?: .* Receipt .*");

    @TempDir
    private Path folder;

    @Test
    void tellsATrueSumWhenItIsCancelledUnderWay() throws Exception {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        for (int number = 0; number < FILES; number++) {
            Files.writeString(notes.resolve(number + ".txt"), "notes " + number);
        }

        List<String> said = importUntilTheFirstVerdict(notes);

        long verdicts =
                said.stream().filter(line -> line.startsWith("Not an image  ")).count();
        Matcher sum = SUM.matcher(said.getLast());
        assertThat(sum.matches()).as(said.getLast()).isTrue();
        assertThat(Long.parseLong(sum.group(1))).isEqualTo(verdicts).isLessThan(FILES);
        assertThat(said).noneMatch(line -> line.contains("Exception"));
    }

    private List<String> importUntilTheFirstVerdict(Path files) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Import.class.getName(),
                        "--home",
                        folder.resolve("home").toString(),
                        files.toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        boolean ended = false;
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (line.startsWith("Not an image") && !ended) {
                    ended = process.toHandle().destroy(); // Process.destroy would close what is still to be said
                }
            }
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
