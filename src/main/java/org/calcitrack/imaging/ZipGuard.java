package org.calcitrack.imaging;

import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Refuses ZIPs that reach outside themselves or unpack to more than they should, before anything is unpacked. */
final class ZipGuard {

    static final int ENTRIES_LIMIT = 200_000;
    static final long TOTAL_LIMIT = 256L << 30;
    /** Unpacked over packed; films reach 20, an empty one some hundreds in small. */
    static final long RATIO_LIMIT = 200;
    /** Below this much unpacked content, bytes, no ratio is suspicious. */
    static final long RATIO_FREE = 64L << 20;

    private ZipGuard() {}

    /**
     * Checks the table of contents.
     *
     * @param bytes length of the ZIP
     */
    static void check(ZipFile zip, long bytes) {
        if (zip.size() > ENTRIES_LIMIT) {
            throw bomb("More than " + ENTRIES_LIMIT + " entries");
        }
        zip.stream().forEach(ZipGuard::checkName);
        long unpacked =
                zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        long packed = zip.stream()
                .mapToLong(entry -> Math.max(0, entry.getCompressedSize()))
                .sum();
        if (unpacked > TOTAL_LIMIT) {
            throw bomb("Unpacks to more than " + TOTAL_LIMIT + " bytes");
        }
        if (unpacked > RATIO_FREE && unpacked / RATIO_LIMIT > bytes) {
            throw bomb("Unpacks to more than " + RATIO_LIMIT + " times its size");
        }
        if (packed > bytes) {
            throw bomb("Entries overlap");
        }
    }

    private static void checkName(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        boolean escapes = name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || Arrays.asList(name.split("/")).contains("..");
        if (escapes) {
            throw ImportRefused.because(
                    "zip-escapes", "An entry's path leads out of the ZIP", Map.of("entry", entry.getName()));
        }
    }

    private static ImportRefused bomb(String reason) {
        return ImportRefused.because("zip-bomb", reason);
    }
}
