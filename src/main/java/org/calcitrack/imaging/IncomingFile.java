package org.calcitrack.imaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to import: its name, with a path inside a folder if it has one, and a way to open it once.
 *
 * @param content opened once, on the calling thread, and closed by the import
 */
public record IncomingFile(String name, Content content) {

    /** The bytes of a file, from wherever they come. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** A file on the server's disk. */
    public static IncomingFile of(Path file) {
        return new IncomingFile(file.toString(), () -> Files.newInputStream(file));
    }
}
