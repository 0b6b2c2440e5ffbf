package org.calcitrack.phantom;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Unique identifiers that are the same each time the samples are made: 2.25 and a name-based UUID (PS3.5 B.2). */
final class SyntheticUids {
    private SyntheticUids() {}

    static String of(String... parts) {
        String name = "calcitrack phantom/" + String.join("/", parts);
        UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        BigInteger high = BigInteger.valueOf(uuid.getMostSignificantBits()).and(UNSIGNED);
        BigInteger low = BigInteger.valueOf(uuid.getLeastSignificantBits()).and(UNSIGNED);
        return "2.25." + high.shiftLeft(64).or(low);
    }

    private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
}
