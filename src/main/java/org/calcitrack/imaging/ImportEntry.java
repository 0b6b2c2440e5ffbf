package org.calcitrack.imaging;

import java.util.Map;
import java.util.Optional;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Sentences;

/**
 * One line of a receipt: a file and its verdict.
 *
 * @param fileName as it was brought, with its path inside a folder or ZIP
 * @param bytes its length; 0 when it was refused before its end was seen
 * @param reason why, for refusals, conflicts and files without image; or what else there is to say
 * @param facts what fills the gaps of the reason's sentence
 * @param radiograph the film it became, or that was there
 * @param waiting what waits for answers
 */
public record ImportEntry(
        String fileName,
        long bytes,
        Verdict verdict,
        Optional<ErrorCode> reason,
        Map<String, String> facts,
        Optional<RadiographId> radiograph,
        Optional<WaitingFilmId> waiting) {

    public ImportEntry {
        facts = Map.copyOf(facts);
    }

    /** One sentence for people: what happened and what to do; empty when a whole file is simply stored. */
    public String sentence() {
        return switch (verdict) {
            case STORED -> reason.map(code -> Sentences.of(code.value(), facts)).orElse("");
            case ALREADY_THERE -> "The same file was imported before; nothing was changed.";
            case NEEDS_ANSWER -> "Kept until you say what the file does not.";
            case CONFLICT, NOT_AN_IMAGE, REFUSED ->
                Sentences.of(reason.map(ErrorCode::value).orElse("imaging.unreadable"), facts);
        };
    }
}
