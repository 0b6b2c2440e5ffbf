package org.calcitrack.account;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies an API token; it is not its secret. */
public record ApiTokenId(UUID value) implements Identifier {

    public static ApiTokenId random() {
        return new ApiTokenId(UUID.randomUUID());
    }
}
