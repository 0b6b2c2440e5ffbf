package org.calcitrack.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.calcitrack.account.AccountId;
import org.calcitrack.patient.PatientId;

/**
 * Something that became of deposits, dated, and recorded by a reader.
 *
 * @param parents the deposits it happened to
 * @param children the deposits that came of it; one of the parents may be among them and live on
 * @param note free text, such as the procedure behind it; at most 500 characters
 */
public record LineageEvent(
        LineageEventId id,
        PatientId patientId,
        LineageKind kind,
        LocalDate date,
        Set<DepositId> parents,
        Set<DepositId> children,
        String note,
        AccountId recordedBy,
        Instant recordedAt) {

    public LineageEvent {
        parents = Set.copyOf(parents);
        children = Set.copyOf(children);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        if (!kind.fits(parents.size(), children.size())) {
            throw TrackingRefused.lineageShape(kind);
        }
        if (note.length() > 500) {
            throw TrackingRefused.noteTooLong();
        }
    }
}
