package org.calcitrack.imaging;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies a film that waits for answers. */
public record WaitingFilmId(UUID value) implements Identifier {

    public static WaitingFilmId random() {
        return new WaitingFilmId(UUID.randomUUID());
    }
}
