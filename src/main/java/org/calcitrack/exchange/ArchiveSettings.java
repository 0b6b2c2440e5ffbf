package org.calcitrack.exchange;

import java.util.Optional;

/**
 * What an administrator enters of a remote archive.
 *
 * @param secret password or token; empty keeps the one there is
 */
public record ArchiveSettings(
        String name, String address, ArchiveSignIn signIn, String userName, Optional<String> secret) {

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "ArchiveSettings[" + name + "]";
    }
}
