package org.calcitrack.tracking;

import java.time.LocalDate;
import java.util.Set;

/**
 * Asks to record what became of deposits.
 *
 * @param parents the deposits it happened to
 * @param children the deposits that came of it
 * @param note free text, may be empty
 */
public record RecordLineage(
        LineageKind kind, LocalDate date, Set<DepositId> parents, Set<DepositId> children, String note) {

    public RecordLineage {
        parents = Set.copyOf(parents);
        children = Set.copyOf(children);
    }
}
