package org.calcitrack.clinical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads this room's own comma-separated resources: a heading, cells without quotes, remarks after #. */
final class CommaSeparated {

    private CommaSeparated() {}

    /** The rows below the heading. */
    static List<String[]> rows(String resource) {
        try (InputStream stream = Objects.requireNonNull(CommaSeparated.class.getResourceAsStream(resource))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\\R"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
