package org.calcitrack.annotation;

import java.util.Optional;
import org.calcitrack.patient.Belonging;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.Identifier;
import org.springframework.stereotype.Component;

@Component
class SightingBelonging implements Belonging {

    private final SightingTable sightings;

    SightingBelonging(SightingTable sightings) {
        this.sightings = sightings;
    }

    @Override
    public Optional<PatientId> patientOf(Identifier thing) {
        return thing instanceof SightingId sighting
                ? sightings.find(sighting).map(Sighting::patientId)
                : Optional.empty();
    }
}
