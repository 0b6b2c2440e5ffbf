package org.calcitrack.imaging.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What was derived from originals: kept beside them to save time, and made again whenever it is gone. */
@Component
public class Derived {

    private static final String PART = ".part";

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
        Path file = file(digest, variant);
        if (!Files.exists(file)) {
            put(digest, variant, content);
        }
        return file;
    }

    /** Writes a derived file, in place of the one that may be there; whole or not at all. */
    public void put(String digest, String variant, Content content) throws IOException {
        Path file = file(digest, variant);
        make(Files.createDirectories(folder(digest)), file, content);
    }

    /** Throws everything away; it is made again when somebody asks. */
    public void forgetAll() throws IOException {
        if (!Files.isDirectory(home)) {
            return;
        }
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                // What is just being written is new.
                if (!file.getFileName().toString().endsWith(PART)) {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private Path folder(String digest) {
        return home.resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4));
    }

    private Path file(String digest, String variant) {
        return folder(digest).resolve(digest + "." + variant);
    }

    private static void make(Path folder, Path file, Content content) throws IOException {
        Path part = Files.createTempFile(folder, "new-", PART);
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
