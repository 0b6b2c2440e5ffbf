package org.calcitrack.tracking;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one deposit. */
public record DepositId(UUID value) implements Identifier {

    public static DepositId random() {
        return new DepositId(UUID.randomUUID());
    }
}
