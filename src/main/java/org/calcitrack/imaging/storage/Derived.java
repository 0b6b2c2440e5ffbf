package org.calcitrack.imaging.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What was derived from originals: kept beside them to save time, and made again whenever it is gone. */
@Component
public class Derived {

    private final Path home;

    public Derived(@Value("${calcitrack.home}") Path home) {
        this.home = home.resolve("derived");
    }

    /** Writes the content of a derived file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * The derived file of an original, made when it is not there; whole or not at all.
     *
     * @param digest of the original
     * @param variant what was derived, such as {@code preview-240.png}
     */
    public Path get(String digest, String variant, Content content) throws IOException {
        Path folder = home.resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4));
        Path file = folder.resolve(digest + "." + variant);
        if (!Files.exists(file)) {
            make(Files.createDirectories(folder), file, content);
        }
        return file;
    }

    private static void make(Path folder, Path file, Content content) throws IOException {
        Path part = Files.createTempFile(folder, "new-", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
