package org.calcitrack.imaging;

import java.util.Optional;
import org.calcitrack.patient.Belonging;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.Identifier;
import org.springframework.stereotype.Component;

@Component
class RadiographBelonging implements Belonging {

    private final RadiographTable films;

    RadiographBelonging(RadiographTable films) {
        this.films = films;
    }

    @Override
    public Optional<PatientId> patientOf(Identifier thing) {
        return thing instanceof RadiographId film ? films.find(film).map(Radiograph::patientId) : Optional.empty();
    }
}
