package org.calcitrack.patient;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies the one rule by which films form visits. */
public record VisitRuleId(UUID value) implements Identifier {

    static final VisitRuleId THE_ONE = new VisitRuleId(new UUID(0, 1));
}
