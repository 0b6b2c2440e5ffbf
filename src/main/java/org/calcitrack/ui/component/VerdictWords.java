package org.calcitrack.ui.component;

import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.shared.ErrorCode;

/** Says in one sentence what became of a file and what to do. */
public final class VerdictWords {

    private VerdictWords() {}

    public static String sentence(ImportEntry entry) {
        return switch (entry.verdict()) {
            case STORED -> "";
            case ALREADY_THERE -> "The same file was imported before; nothing was changed.";
            case NEEDS_ANSWER -> "Kept until you say what the file does not.";
            case CONFLICT, NOT_AN_IMAGE, REFUSED ->
                Refusals.sentenceFor(entry.reason().map(ErrorCode::value).orElse("imaging.unreadable"), entry.facts());
        };
    }
}
