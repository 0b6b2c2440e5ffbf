package org.calcitrack.imaging.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
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
    private static final String MARK = ".moved";

    private final Path home;
    private final Path incoming;
    private final ConcurrentHashMap<Path, Boolean> knownFolders = new ConcurrentHashMap<>();

    public Originals(@Value("${calcitrack.home}") Path home) {
        this.home = home.resolve("originals");
        this.incoming = this.home.resolve("incoming");
        create(incoming);
    }

    /**
     * Throws away what a stop left half received, and tells whose fate was open: files that were moved to their place, or
     * about to be taken away, when it is not sure that the database knows.
     */
    public List<String> recover() {
        List<String> open = new ArrayList<>();
        try (DirectoryStream<Path> left = Files.newDirectoryStream(incoming)) {
            for (Path file : left) {
                String name = file.getFileName().toString();
                if (name.endsWith(MARK)) {
                    open.add(name.substring(0, name.length() - MARK.length()));
                } else {
                    Files.delete(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Originals cannot be kept in " + home, failure);
        }
        return open;
    }

    /** Notes that the fate of an original is open until {@link #settle}. */
    public void mark(String digest) throws IOException {
        try {
            Files.createFile(incoming.resolve(digest + MARK));
        } catch (FileAlreadyExistsException marked) {
            // Two imports of one file: the mark serves both.
        }
    }

    /** The database surely knows of an original, or surely does not and it is gone. */
    public void settle(String digest) throws IOException {
        Files.deleteIfExists(incoming.resolve(digest + MARK));
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

    /**
     * Moves a synced file to the place its digest names; a file that is there already has the same bytes. The folder is
     * synced by {@link Durability}, for many files at a time.
     */
    public void keep(ReceivedFile received) throws IOException {
        Path folder = folder(received.digest());
        knownFolders.computeIfAbsent(folder, Originals::create);
        mark(received.digest());
        Files.move(received.path(), path(received.digest()), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Boolean create(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException("Originals cannot be kept in " + folder, failure);
        }
    }

    /** Where the original with this digest is, or would be. */
    public Path path(String digest) {
        return folder(digest).resolve(digest);
    }

    /** The folder in which the original with this digest is, or would be. */
    public Path folder(String digest) {
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
