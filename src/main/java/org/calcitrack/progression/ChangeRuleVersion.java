package org.calcitrack.progression;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Names a version of the change rule in the audit trail. */
public record ChangeRuleVersion(UUID value) implements Identifier {

    /** The number of the version is all that tells it apart. */
    static ChangeRuleVersion of(ChangeRule rule) {
        return new ChangeRuleVersion(new UUID(0, rule.version()));
    }
}
