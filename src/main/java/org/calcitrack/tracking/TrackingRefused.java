package org.calcitrack.tracking;

import java.util.Map;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: a rule about following deposits says no. */
public class TrackingRefused extends Rejected {

    private TrackingRefused(String code, String message, Map<String, String> details) {
        super(new ErrorCode("tracking." + code), message, details);
    }

    static TrackingRefused otherPatient() {
        return new TrackingRefused("other-patient", "Deposits and sightings of two patients do not mix", Map.of());
    }

    static TrackingRefused twiceOnOneFilm(Deposit deposit) {
        return new TrackingRefused(
                "twice-on-one-film", "One film shows a deposit once", Map.of("deposit", deposit.label()));
    }

    static TrackingRefused sightingRemoved() {
        return new TrackingRefused("sighting-removed", "A removed sighting shows no deposit", Map.of());
    }

    static TrackingRefused notIdentified() {
        return new TrackingRefused("not-identified", "The sighting shows no known deposit", Map.of());
    }

    static TrackingRefused lineageShape(LineageKind kind) {
        return new TrackingRefused(
                "lineage-shape", "Not the deposits of such an event: " + kind, Map.of("kind", kind.label()));
    }

    static TrackingRefused ownAncestor() {
        return new TrackingRefused("own-ancestor", "A deposit does not come of itself through others", Map.of());
    }

    static TrackingRefused bornTwice(Deposit deposit) {
        return new TrackingRefused("born-twice", "A deposit comes of one event", Map.of("deposit", deposit.label()));
    }

    static TrackingRefused lineageInTheFuture() {
        return new TrackingRefused("lineage-in-the-future", "What is recorded has happened", Map.of());
    }

    static TrackingRefused reasonMissing() {
        return new TrackingRefused("reason-missing", "What is not assessable has a reason", Map.of());
    }

    static TrackingRefused reasonTooLong() {
        return new TrackingRefused("reason-too-long", "A reason has at most 200 characters", Map.of());
    }

    static TrackingRefused noteTooLong() {
        return new TrackingRefused("note-too-long", "A note has at most 500 characters", Map.of());
    }

    static TrackingRefused landmarkCount() {
        return new TrackingRefused("landmark-count", "Two or three places are marked on both films", Map.of());
    }

    static TrackingRefused landmarksTooClose() {
        return new TrackingRefused("landmarks-too-close", "Places to align by lie well apart", Map.of());
    }
}
