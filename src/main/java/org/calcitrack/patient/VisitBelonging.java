package org.calcitrack.patient;

import java.util.Optional;
import org.calcitrack.shared.Identifier;
import org.springframework.stereotype.Component;

@Component
class VisitBelonging implements Belonging {

    private final VisitTable visits;

    VisitBelonging(VisitTable visits) {
        this.visits = visits;
    }

    @Override
    public Optional<PatientId> patientOf(Identifier thing) {
        return switch (thing) {
            case PatientId patient -> Optional.of(patient);
            case VisitId visit -> visits.find(visit).map(Visit::patientId);
            default -> Optional.empty();
        };
    }
}
