package org.calcitrack.imaging.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has arrived and is not kept yet; closing it throws it away unless it was kept.
 *
 * @param path where it lies for now
 * @param digest of its bytes
 * @param bytes its length
 */
public record ReceivedFile(Path path, String digest, long bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
