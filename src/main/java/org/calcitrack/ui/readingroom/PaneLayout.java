package org.calcitrack.ui.readingroom;

import java.util.Arrays;
import java.util.Optional;

/** How many films stand side by side. */
enum PaneLayout {
    ONE("1x1", 1, "One film", "<rect x=\"4\" y=\"5\" width=\"16\" height=\"14\" rx=\"1.5\"/>"),
    TWO(
            "1x2",
            2,
            "Beside the best prior",
            "<rect x=\"4\" y=\"5\" width=\"16\" height=\"14\" rx=\"1.5\"/><path d=\"M12 5v14\"/>"),
    FOUR(
            "2x2",
            4,
            "With three priors",
            "<rect x=\"4\" y=\"5\" width=\"16\" height=\"14\" rx=\"1.5\"/><path d=\"M12 5v14M4 12h16\"/>"),
    STRIP(
            "strip",
            1,
            "One film above the strip of all visits",
            "<rect x=\"4\" y=\"5\" width=\"16\" height=\"14\" rx=\"1.5\"/><path d=\"M4 14.5h16M9.3 14.5V19M14.6 14.5V19\"/>");

    private final String code;
    private final int films;
    private final String label;
    private final String drawing;

    PaneLayout(String code, int films, String label, String drawing) {
        this.code = code;
        this.films = films;
        this.label = label;
        this.drawing = drawing;
    }

    /** Its name in an address. */
    String code() {
        return code;
    }

    /** How many films it shows at most. */
    int films() {
        return films;
    }

    String label() {
        return label;
    }

    String svg() {
        return Drawings.drawing(drawing);
    }

    static Optional<PaneLayout> of(String code) {
        return Arrays.stream(values())
                .filter(layout -> layout.code.equals(code))
                .findFirst();
    }
}
