package org.calcitrack.patient;

import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: the visit cannot be dated or removed like that. */
public class VisitRefused extends Rejected {

    private VisitRefused(String code, String message) {
        super(new ErrorCode(code), message);
    }

    static VisitRefused inTheFuture() {
        return new VisitRefused("patient.visit-in-the-future", "A visit cannot lie in the future");
    }

    static VisitRefused dayTaken() {
        return new VisitRefused("patient.visit-day-taken", "The patient already has a visit on this day");
    }

    static VisitRefused inUse() {
        return new VisitRefused("patient.visit-in-use", "Films or findings belong to this visit");
    }

    static VisitRefused noteTooLong() {
        return new VisitRefused("patient.visit-note-too-long", "A visit's note has at most 2000 characters");
    }

    static VisitRefused ofOtherPatient() {
        return new VisitRefused("patient.visit-of-other-patient", "The visit is another patient's");
    }

    static VisitRefused daysOutOfRange() {
        return new VisitRefused("patient.visit-rule-days", "Films of one visit lie 0 to 60 days apart");
    }
}
