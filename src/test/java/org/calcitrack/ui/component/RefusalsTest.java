package org.calcitrack.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calcitrack.patient.RecordNumberTaken;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/calcitrack");

    /** A whole code, as in {@code new ErrorCode("imaging.dismissed")}. */
    private static final Pattern WHOLE =
            Pattern.compile("\"((?:account|patient|imaging)\\.[a-z0-9]+(?:-[a-z0-9]+)*)\"");

    /** The part behind the room, as in {@code because("empty-file", …)} or {@code case EMPTY -> "empty-file"}. */
    private static final Pattern PART = Pattern.compile(
            "(?:because|Refused|refused|Refusal)\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\"|-> \"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void fillsTheGapsOfASentence() {
        assertThat(Refusals.sentence(new RecordNumberTaken("R-7")))
                .contains("R-7")
                .doesNotContain("{")
                .endsWith(".");
    }

    @Test
    void namesACodeThatHasNoSentence() {
        assertThat(Refusals.sentenceFor("imaging.never-heard-of", Map.of())).contains("imaging.never-heard-of");
    }

    @Test
    void hasASentenceForEveryRefusalInTheSources() throws IOException {
        Set<String> known = ResourceBundle.getBundle("refusals").keySet();

        assertThat(codesIn("account", "patient", "imaging", "annotation", "tracking"))
                .hasSizeGreaterThan(40)
                .isSubsetOf(known);
    }

    private static Set<String> codesIn(String... rooms) throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String room : rooms) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
                for (Path file : files.filter(
                                path -> path.getFileName()
                                        .toString()
                                        .matches(
                                                ".*Refus.*|.*NotAnImage.*|Outcome.*"
                                                        + "|.*Taken.*|.*Import.*|.*Zip.*|KnownLine.*|Calibrations.*|Film.*|NobodySignedIn.*"))
                        .toList()) {
                    collect(room, Files.readString(file), codes);
                }
            }
        }
        return codes;
    }

    private static void collect(String room, String source, Set<String> codes) {
        Matcher whole = WHOLE.matcher(source);
        while (whole.find()) {
            codes.add(whole.group(1));
        }
        Matcher part = PART.matcher(source);
        while (part.find()) {
            Arrays.asList(part.group(1), part.group(2)).stream()
                    .filter(found -> found != null)
                    .forEach(found -> codes.add(room + "." + found));
        }
    }
}
