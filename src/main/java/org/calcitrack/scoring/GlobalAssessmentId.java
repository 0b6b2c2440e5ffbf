package org.calcitrack.scoring;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one judgement of the change as a whole. */
public record GlobalAssessmentId(UUID value) implements Identifier {

    public static GlobalAssessmentId random() {
        return new GlobalAssessmentId(UUID.randomUUID());
    }
}
