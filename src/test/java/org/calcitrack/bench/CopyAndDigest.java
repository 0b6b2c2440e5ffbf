package org.calcitrack.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The yardstick of the import: a file copied and hashed by SHA-256 in one pass, and nothing else.
 *
 * @param synced whether the copy is forced to disk before it counts, as the import does with every film
 */
record CopyAndDigest(Path target, boolean synced) {

    private static final int CHUNK = 1 << 18;

    void copy(Path file) throws IOException {
        Path copy = target.resolve(file.getFileName());
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file);
                FileChannel out = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                digest.update(chunk, 0, count);
                writeAll(out, ByteBuffer.wrap(chunk, 0, count));
            }
            if (synced) {
                out.force(true);
            }
        }
        digest.digest();
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
