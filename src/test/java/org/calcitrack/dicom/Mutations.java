package org.calcitrack.dicom;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes in the ways that disks, networks and attackers do. */
final class Mutations {

    private static final byte[] NASTY = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFE, (byte) 0xFF};

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] original) {
        byte[] bytes = original.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            bytes = mutated(bytes);
        }
        return bytes;
    }

    private byte[] mutated(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> bytes[at] = NASTY[random.nextInt(NASTY.length)];
            case 3 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)), (byte) 0xFF);
            case 4 -> {
                return Arrays.copyOf(bytes, at);
            }
            default -> {
                int length = Math.min(bytes.length - at, 1 + random.nextInt(16));
                int to = random.nextInt(bytes.length - length + 1);
                System.arraycopy(bytes.clone(), at, bytes, to, length);
            }
        }
        return bytes;
    }
}
