package org.calcitrack.clinical;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one clinical entry, of whichever kind. */
public record ClinicalEntryId(UUID value) implements Identifier {

    public static ClinicalEntryId random() {
        return new ClinicalEntryId(UUID.randomUUID());
    }
}
