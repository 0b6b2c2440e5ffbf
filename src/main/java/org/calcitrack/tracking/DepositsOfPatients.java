package org.calcitrack.tracking;

import java.util.List;
import org.calcitrack.patient.KeptOfPatients;
import org.calcitrack.patient.MergeNotes;
import org.calcitrack.patient.OwnedTable;
import org.calcitrack.patient.PatientId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Deposits follow their patient's record: those of the merged one are numbered on, and get their own numbers back. A
 * link between a sighting and a deposit counts only while both are the same patient's.
 */
@Component
@Order(3)
class DepositsOfPatients implements KeptOfPatients {

    private final DepositTable deposits;

    DepositsOfPatients(DepositTable deposits) {
        this.deposits = deposits;
    }

    @Override
    public List<OwnedTable> tables() {
        return List.of(
                OwnedTable.ofPatients("deposit"),
                OwnedTable.ofPatients("lineage_event"),
                OwnedTable.ofVisits("assessability"));
    }

    @Override
    public void makeRoom(PatientId merged, PatientId kept, MergeNotes notes) {
        // Above the numbers of both, so that no number is taken even in passing.
        int next = Math.max(deposits.nextNumber(kept), deposits.nextNumber(merged));
        for (Deposit deposit : deposits.everOf(merged)) {
            notes.number("deposit", "number", deposit.id().value(), deposit.number(), next++);
        }
    }

    /** A deposit opened meanwhile that only the other patient's films show is the other patient's. */
    @Override
    public void mendParted(PatientId merged, PatientId kept) {
        for (Deposit deposit : deposits.shownOnlyBy(merged, kept)) {
            deposits.handOver(deposit.id(), merged, deposits.nextNumber(merged));
        }
    }
}
