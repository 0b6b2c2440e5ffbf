package org.calcitrack.account;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one account. */
public record AccountId(UUID value) implements Identifier {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }
}
