package org.calcitrack.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.calcitrack.account.AccountId;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;

/**
 * How a physician judges the change of the calcinosis as a whole, beside any score: the anchor by which cut-offs of
 * scores are found.
 *
 * @param comparedOn the earlier day that the visit is compared with
 */
// Five points as in Valenzuela A et al., Semin Arthritis Rheum 2022;53:151980
public record GlobalAssessment(
        GlobalAssessmentId id,
        PatientId patientId,
        VisitId visitId,
        LocalDate comparedOn,
        Answer answer,
        String remark,
        AccountId statedBy,
        Instant statedAt) {

    /** The five answers, from 1 to 5. */
    public enum Answer {
        A_LOT_BETTER("a lot better"),
        BETTER("better"),
        THE_SAME("the same"),
        WORSE("worse"),
        A_LOT_WORSE("a lot worse");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        /** The words that screens show. */
        public String label() {
            return label;
        }

        /** 1 (a lot better) to 5 (a lot worse). */
        public int number() {
            return ordinal() + 1;
        }

        static Answer of(int number) {
            return values()[number - 1];
        }
    }

    public GlobalAssessment {
        remark = remark.strip();
        statedAt = statedAt.truncatedTo(ChronoUnit.MICROS);
        if (remark.length() > 300) {
            throw ScoringRefused.answer();
        }
    }
}
