package org.calcitrack.imaging;

import java.util.Map;
import java.util.Optional;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** What became of a file, before it is written down. */
record Outcome(
        Verdict verdict,
        Optional<ErrorCode> reason,
        Map<String, String> facts,
        Optional<RadiographId> radiograph,
        Optional<WaitingFilmId> waiting) {

    /** Kept; of a file with several pictures the line says that one of them is the film. */
    static Outcome stored(Radiograph film) {
        int frames = film.original().frames();
        return new Outcome(
                Verdict.STORED,
                frames == 1 ? Optional.empty() : Optional.of(new ErrorCode("imaging.first-of-several")),
                frames == 1 ? Map.of() : Map.of("frames", String.valueOf(frames)),
                Optional.of(film.id()),
                Optional.empty());
    }

    static Outcome alreadyThere(RadiographId film) {
        return new Outcome(Verdict.ALREADY_THERE, Optional.empty(), Map.of(), Optional.of(film), Optional.empty());
    }

    static Outcome conflict(Radiograph film) {
        return new Outcome(
                Verdict.CONFLICT,
                Optional.of(new ErrorCode("imaging.same-uid-other-content")),
                Map.of("uid", film.original().sopInstanceUid().orElse("")),
                Optional.of(film.id()),
                Optional.empty());
    }

    static Outcome needsAnswer(WaitingFilmId waiting) {
        return new Outcome(Verdict.NEEDS_ANSWER, Optional.empty(), Map.of(), Optional.empty(), Optional.of(waiting));
    }

    /** A person gave a waiting film up. */
    static Outcome dismissed() {
        ErrorCode code = new ErrorCode("imaging.dismissed");
        return new Outcome(Verdict.REFUSED, Optional.of(code), Map.of(), Optional.empty(), Optional.empty());
    }

    static Outcome refused(Rejected refusal) {
        return new Outcome(
                refusal instanceof NotAnImage ? Verdict.NOT_AN_IMAGE : Verdict.REFUSED,
                Optional.of(refusal.code()),
                refusal.details(),
                Optional.empty(),
                Optional.empty());
    }

    ImportEntry entry(String fileName, long bytes) {
        return new ImportEntry(fileName, bytes, verdict, reason, facts, radiograph, waiting);
    }
}
