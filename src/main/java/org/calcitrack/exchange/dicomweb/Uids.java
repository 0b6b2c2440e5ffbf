package org.calcitrack.exchange.dicomweb;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identities for films whose files bring none. */
final class Uids {

    private Uids() {}

    /** The UID that a UUID is (PS3.5 B.2). */
    static String of(UUID uuid) {
        BigInteger high = BigInteger.valueOf(uuid.getMostSignificantBits()).and(lowest(64));
        BigInteger low = BigInteger.valueOf(uuid.getLeastSignificantBits()).and(lowest(64));
        return "2.25." + high.shiftLeft(64).or(low);
    }

    /** Another UID for the same thing, always the same for the same purpose. */
    static String derived(UUID uuid, String purpose) {
        return of(UUID.nameUUIDFromBytes((uuid + purpose).getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether the text is a UID (PS3.5 9.1), leading zeros forgiven. */
    static boolean isOne(String text) {
        return text.length() <= 64 && text.matches("[0-9]+(\\.[0-9]+)*");
    }

    private static BigInteger lowest(int bits) {
        return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    }
}
