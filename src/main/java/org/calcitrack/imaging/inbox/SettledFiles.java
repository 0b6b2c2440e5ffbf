package org.calcitrack.imaging.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the files of a folder that have stopped changing: neither size nor time has for a while. Names of files under way
 * (hidden, {@code .part}, {@code .tmp}) wait until they are renamed.
 */
final class SettledFiles {

    /** How many files one look hands out at most; the next look hands out the next. */
    private static final int AT_ONCE = 2000;

    private final Path folder;
    private final Duration settling;
    private final Clock clock;
    private Map<Path, Seen> seen = new HashMap<>();

    private record Seen(long size, FileTime time, Instant since) {

        boolean is(BasicFileAttributes file) {
            return size == file.size() && time.equals(file.lastModifiedTime());
        }
    }

    SettledFiles(Path folder, Duration settling, Clock clock) {
        this.folder = folder;
        this.settling = settling;
        this.clock = clock;
    }

    /** Those that have not changed since the looks before. */
    List<Path> look() throws IOException {
        Instant now = clock.instant();
        Map<Path, Seen> nowSeen = new HashMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isUnderWay(file)) {
                    Seen before = seen.get(file);
                    nowSeen.put(
                            file,
                            before != null && before.is(attributes)
                                    ? before
                                    : new Seen(attributes.size(), attributes.lastModifiedTime(), now));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        seen = nowSeen;
        List<Path> settled = new ArrayList<>();
        nowSeen.forEach((file, last) -> {
            if (settled.size() < AT_ONCE && !last.since().plus(settling).isAfter(now)) {
                settled.add(file);
            }
        });
        settled.sort(null);
        return settled;
    }

    void forget(Path file) {
        seen.remove(file);
    }

    private static boolean isUnderWay(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.endsWith(".part") || name.endsWith(".tmp");
    }
}
