package org.calcitrack.imaging.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest by which originals are kept: SHA-512/256, as strong as SHA-256, and half again as fast in Java, where it
 * bounds the import (docs/adr/0017).
 */
public final class Digests {

    private static final String ALGORITHM = "SHA-512/256";

    private Digests() {}

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java since 9 has " + ALGORITHM, missing);
        }
    }

    static String finish(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of bytes in memory, 64 lower-case hexadecimal digits. */
    public static String of(byte[] bytes) {
        MessageDigest digest = start();
        digest.update(bytes);
        return finish(digest);
    }
}
