package org.calcitrack.annotation;

import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: a rule about outlining or describing a deposit says no. */
public class SightingRefused extends Rejected {

    private SightingRefused(String code, String message) {
        super(new ErrorCode("annotation." + code), message);
    }

    /** For callers that turn a stroke into a polygon and learn that it crosses itself. */
    public static SightingRefused outlineCrossesItself() {
        return new SightingRefused("outline-crosses-itself", "An outline does not cross itself");
    }

    static SightingRefused filmRemoved() {
        return new SightingRefused("film-removed", "Nothing is outlined on a film that was removed");
    }

    static SightingRefused outlineOutsideImage() {
        return new SightingRefused("outline-outside-image", "An outline stays within its image");
    }

    static SightingRefused outlineTooSmall() {
        return new SightingRefused("outline-too-small", "An outline encloses at least 4 pixels; mark smaller ones");
    }

    static SightingRefused joinsOneFilm() {
        return new SightingRefused("joins-one-film", "Two different outlines of one film are joined");
    }

    static SightingRefused caliperTooShort() {
        return new SightingRefused("caliper-too-short", "A caliper is at least 2 pixels long");
    }

    static SightingRefused mixedNeedsParts() {
        return new SightingRefused("mixed-needs-parts", "A mixed pattern, and only that, names two or more others");
    }

    static SightingRefused noteTooLong() {
        return new SightingRefused("note-too-long", "A note has at most 2000 characters");
    }

    static SightingRefused countDoesNotFit() {
        return new SightingRefused("count-does-not-fit", "A cluster counts 2 to 9999; a single deposit has no count");
    }

    static SightingRefused changedMeanwhile() {
        return new SightingRefused("changed-meanwhile", "The sighting was changed since it was read");
    }
}
