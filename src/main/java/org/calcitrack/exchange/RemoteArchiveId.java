package org.calcitrack.exchange;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies a remote archive. */
public record RemoteArchiveId(UUID value) implements Identifier {

    public static RemoteArchiveId random() {
        return new RemoteArchiveId(UUID.randomUUID());
    }
}
