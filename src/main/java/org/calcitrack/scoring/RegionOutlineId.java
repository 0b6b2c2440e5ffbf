package org.calcitrack.scoring;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one outlined region. */
public record RegionOutlineId(UUID value) implements Identifier {

    public static RegionOutlineId random() {
        return new RegionOutlineId(UUID.randomUUID());
    }
}
