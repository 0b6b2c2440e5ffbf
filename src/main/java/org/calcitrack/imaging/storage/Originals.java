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
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The original files under {@code originals/ab/cd/digest}. A file is received beside them, moved in one step, then
 * forced to the disk; what stands under a digest and has no mark is whole.
 */
@Component
public class Originals {

    private static final int CHUNK = 1 << 18;
    private static final String MARK = ".moved";

    private final Path home;
    private final Path incoming;
    private final Object[] locks = new Object[1024];

    public Originals(@Value("${calcitrack.home}") Path home) {
        this.home = home.resolve("originals");
        this.incoming = this.home.resolve("incoming");
        create(incoming);
        Arrays.setAll(locks, number -> new Object());
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

    /**
     * Moves a file to the place its digest names and forces it and its folder to the disk; slow, so done before any
     * transaction, and {@link #alone}. Until {@link #settle} its fate is open. A file that is there already has the same
     * bytes and is on the disk.
     */
    public void keep(ReceivedFile received) throws IOException {
        String digest = received.digest();
        if (holds(digest)) {
            return;
        }
        Path folder = folder(digest);
        boolean fresh = !Files.isDirectory(folder);
        create(folder);
        mark(digest);
        Path place = path(digest);
        Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE);
        try {
            // After the move, so that one commit of the file system's journal holds both.
            force(place, StandardOpenOption.WRITE);
            forceFolder(folder);
            if (fresh) {
                forceFolder(home.resolve(digest.substring(0, 2)));
                forceFolder(home);
            }
        } catch (IOException failure) {
            Files.deleteIfExists(place);
            throw failure;
        }
    }

    /** A folder opens for reading on POSIX systems only; elsewhere the move itself is the best there is. */
    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Does what must not happen twice at a time for one digest: to keep a file, to name it, to throw it away. */
    public <T> T alone(String digest, Supplier<T> work) {
        synchronized (locks[Math.floorMod(digest.hashCode(), locks.length)]) {
            return work.get();
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
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
