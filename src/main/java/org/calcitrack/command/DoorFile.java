package org.calcitrack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * Where a running server is and the secret that opens its command door: a file in the data folder that only its owner can
 * read. Who can read it can read the films beside it too.
 */
record DoorFile(int port, String secret) {

    private static final String NAME = "command-door";

    void write(Path home) throws IOException {
        Path file = path(home);
        Files.createDirectories(file.resolveSibling("."));
        Files.deleteIfExists(file);
        Files.createFile(file, onlyOwner(file));
        Files.write(file, List.of(String.valueOf(port), secret));
    }

    private static FileAttribute<?>[] onlyOwner(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The door of the server that runs on a data folder; empty when none does. */
    static Optional<DoorFile> read(Path home) throws IOException {
        if (!Files.exists(path(home))) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(path(home));
        return lines.size() < 2
                ? Optional.empty()
                : Optional.of(new DoorFile(Integer.parseInt(lines.get(0)), lines.get(1)));
    }

    static void remove(Path home) throws IOException {
        Files.deleteIfExists(path(home));
    }

    private static Path path(Path home) {
        return home.resolve("server").resolve(NAME);
    }
}
