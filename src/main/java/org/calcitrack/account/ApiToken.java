package org.calcitrack.account;

import java.time.Instant;
import java.util.Optional;

/**
 * Lets a programme act for an account at the doors for programmes; the secret itself is kept nowhere.
 *
 * @param name what its owner calls it, such as the programme that holds it
 * @param lastUsedAt to the minute; empty while it was never used
 */
public record ApiToken(
        ApiTokenId id,
        AccountId account,
        String name,
        TokenScope scope,
        Instant createdAt,
        Optional<Instant> lastUsedAt) {

    /** The longest name, characters. */
    public static final int NAME_LENGTH = 60;

    public ApiToken {
        if (name.isBlank() || name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException("A token's name has 1 to " + NAME_LENGTH + " characters");
        }
    }
}
