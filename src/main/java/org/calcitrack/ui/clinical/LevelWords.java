package org.calcitrack.ui.clinical;

import org.calcitrack.clinical.LabValue.Level;

/** The words for how a value stands to normal. */
final class LevelWords {

    private LevelWords() {}

    static String of(Level level) {
        return switch (level) {
            case LOW -> "low";
            case NORMAL -> "normal";
            case HIGH -> "high";
        };
    }
}
