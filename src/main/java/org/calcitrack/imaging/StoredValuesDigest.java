package org.calcitrack.imaging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.calcitrack.imaging.Inspection.StoredValues;

/** Digests and sums up stored values in one pass over them. */
final class StoredValuesDigest {

    private static final int AT_ONCE = 1 << 14;

    private StoredValuesDigest() {}

    static StoredValues of(int[] values) {
        MessageDigest digest = sha256();
        ByteBuffer chunk = ByteBuffer.allocate(4 * AT_ONCE).order(ByteOrder.LITTLE_ENDIAN);
        int minimum = Integer.MAX_VALUE;
        int maximum = Integer.MIN_VALUE;
        long sum = 0;
        for (int start = 0; start < values.length; start += AT_ONCE) {
            int end = Math.min(values.length, start + AT_ONCE);
            chunk.asIntBuffer().put(values, start, end - start);
            digest.update(chunk.array(), 0, 4 * (end - start));
            for (int i = start; i < end; i++) {
                minimum = Math.min(minimum, values[i]);
                maximum = Math.max(maximum, values[i]);
                sum += values[i];
            }
        }
        return new StoredValues(
                HexFormat.of().formatHex(digest.digest()), minimum, maximum, (double) sum / values.length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
