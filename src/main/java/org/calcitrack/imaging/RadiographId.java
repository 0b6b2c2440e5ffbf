package org.calcitrack.imaging;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one radiograph. */
public record RadiographId(UUID value) implements Identifier {

    public static RadiographId random() {
        return new RadiographId(UUID.randomUUID());
    }
}
