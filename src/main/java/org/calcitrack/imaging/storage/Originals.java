package org.calcitrack.imaging.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The original files under {@code originals/ab/cd/digest}. A file is received beside them, synced, then moved in one
 * step: what stands under a digest is whole.
 */
@Component
public class Originals {

    private static final int CHUNK = 1 << 18;

    private final Path home;
    private final Path incoming;
    private final ConcurrentHashMap<Path, Boolean> knownFolders = new ConcurrentHashMap<>();

    public Originals(@Value("${calcitrack.home}") Path home) {
        this.home = home.resolve("originals");
        this.incoming = this.home.resolve("incoming");
        throwAwayWhatAStopLeftBehind();
    }

    private void throwAwayWhatAStopLeftBehind() {
        try {
            Files.createDirectories(incoming);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(incoming)) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Originals cannot be kept in " + home, failure);
        }
    }

    /**
     * Copies a stream to disk and hashes it on the way.
     *
     * @param limit the largest length accepted, bytes
     * @throws TooLarge when more comes; nothing is left behind
     * @throws SourceUnreadable when the stream breaks; nothing is left behind
     */
    public ReceivedFile receive(InputStream in, long limit) throws IOException {
        Path file = Files.createTempFile(incoming, "in-", ".part");
        try {
            return copy(in, file, limit);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static ReceivedFile copy(InputStream in, Path file, long limit) throws IOException {
        MessageDigest digest = Digests.start();
        byte[] chunk = new byte[CHUNK];
        long total = 0;
        try (var out = Files.newOutputStream(file)) {
            for (int count = read(in, chunk); count >= 0; count = read(in, chunk)) {
                total += count;
                if (total > limit) {
                    throw new TooLarge(limit);
                }
                digest.update(chunk, 0, count);
                out.write(chunk, 0, count);
            }
        }
        return new ReceivedFile(file, Digests.finish(digest), total);
    }

    private static int read(InputStream in, byte[] chunk) throws SourceUnreadable {
        try {
            return in.read(chunk);
        } catch (IOException broken) {
            throw new SourceUnreadable(broken);
        }
    }

    /** Forces a received file to disk; slow, so done before any transaction. */
    public void sync(ReceivedFile received) throws IOException {
        try (FileChannel channel = FileChannel.open(received.path(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Moves a synced file to the place its digest names; a file that is there already has the same bytes. */
    public void keep(ReceivedFile received) throws IOException {
        Path folder = folder(received.digest());
        knownFolders.computeIfAbsent(folder, Originals::create);
        Files.move(received.path(), path(received.digest()), StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folder);
    }

    private static Boolean create(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void syncFolder(Path folder) throws IOException {
        // A folder opens for reading on POSIX systems only; elsewhere the move itself is the best there is.
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Where the original with this digest is, or would be. */
    public Path path(String digest) {
        return folder(digest).resolve(digest);
    }

    private Path folder(String digest) {
        return home.resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4));
    }

    public boolean holds(String digest) {
        return Files.exists(path(digest));
    }

    /** Takes an original away that nothing refers to. */
    public void discard(String digest) throws IOException {
        Files.deleteIfExists(path(digest));
    }
}
