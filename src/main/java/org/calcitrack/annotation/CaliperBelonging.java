package org.calcitrack.annotation;

import java.util.Optional;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.Belonging;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.Identifier;
import org.springframework.stereotype.Component;

@Component
class CaliperBelonging implements Belonging {

    private final CaliperTable calipers;
    private final Radiographs radiographs;

    CaliperBelonging(CaliperTable calipers, Radiographs radiographs) {
        this.calipers = calipers;
        this.radiographs = radiographs;
    }

    @Override
    public Optional<PatientId> patientOf(Identifier thing) {
        return thing instanceof CaliperId id
                ? calipers.find(id)
                        .map(caliper -> radiographs.find(caliper.radiographId()))
                        .map(Radiograph::patientId)
                : Optional.empty();
    }
}
