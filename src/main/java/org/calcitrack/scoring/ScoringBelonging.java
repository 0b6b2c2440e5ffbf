package org.calcitrack.scoring;

import java.util.Optional;
import org.calcitrack.patient.Belonging;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.Identifier;
import org.springframework.stereotype.Component;

@Component
class ScoringBelonging implements Belonging {

    private final RegionTable regions;
    private final AssessmentTable assessments;

    ScoringBelonging(RegionTable regions, AssessmentTable assessments) {
        this.regions = regions;
        this.assessments = assessments;
    }

    @Override
    public Optional<PatientId> patientOf(Identifier thing) {
        return switch (thing) {
            case RegionOutlineId outline -> regions.patientOf(outline);
            case GlobalAssessmentId said -> assessments.find(said).map(GlobalAssessment::patientId);
            default -> Optional.empty();
        };
    }
}
