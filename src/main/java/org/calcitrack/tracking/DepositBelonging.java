package org.calcitrack.tracking;

import java.util.Optional;
import org.calcitrack.patient.Belonging;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.Identifier;
import org.springframework.stereotype.Component;

@Component
class DepositBelonging implements Belonging {

    private final DepositTable deposits;
    private final LineageTable lineage;

    DepositBelonging(DepositTable deposits, LineageTable lineage) {
        this.deposits = deposits;
        this.lineage = lineage;
    }

    @Override
    public Optional<PatientId> patientOf(Identifier thing) {
        return switch (thing) {
            case DepositId deposit -> deposits.find(deposit).map(Deposit::patientId);
            case LineageEventId event -> lineage.patientOf(event);
            default -> Optional.empty();
        };
    }
}
