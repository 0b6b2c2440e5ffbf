package org.calcitrack.imaging.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest by which originals are kept: SHA-256, which processors compute themselves, so that an import is not bound
 * by it, and which every system can check (docs/adr/0017).
 */
public final class Digests {

    private static final String ALGORITHM = "SHA-256";

    private Digests() {}

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
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
