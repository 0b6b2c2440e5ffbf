package org.calcitrack.tracking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.calcitrack.account.AccountId;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;

/**
 * What a reader said the films of a visit can show of a place; it goes before what the films say by their regions.
 *
 * @param reason why; needed when the place is not assessable, at most 200 characters
 */
public record Assessability(
        AssessabilityId id,
        PatientId patientId,
        VisitId visitId,
        Site site,
        Side side,
        Verdict verdict,
        String reason,
        AccountId statedBy,
        Instant statedAt) {

    /** Whether deposits of a place could be seen at a visit. */
    public enum Verdict {
        ASSESSED("assessed"),
        NOT_IMAGED("not imaged"),
        NOT_ASSESSABLE("not assessable");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** The words that screens show. */
        public String label() {
            return label;
        }
    }

    public Assessability {
        reason = reason.strip();
        statedAt = statedAt.truncatedTo(ChronoUnit.MICROS);
        if (verdict == Verdict.NOT_ASSESSABLE && reason.isEmpty()) {
            throw TrackingRefused.reasonMissing();
        }
        if (reason.length() > 200) {
            throw TrackingRefused.reasonTooLong();
        }
    }
}
