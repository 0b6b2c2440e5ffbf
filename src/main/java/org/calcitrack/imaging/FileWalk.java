package org.calcitrack.imaging;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;

/**
 * The files behind paths of the server's disk: a file, a whole folder, or a medium by its DICOMDIR, whose referenced
 * files come after it (PS3.10 8). Links are not followed; a folder that cannot be read is a file that cannot be read. It
 * holds the names of one folder at a time, not those of all.
 */
final class FileWalk implements Iterator<IncomingFile> {

    private static final Tag DIRECTORY_RECORDS = Tag.of(0x0004, 0x1220);
    private static final Tag REFERENCED_FILE = Tag.of(0x0004, 0x1500);

    private final Deque<Path> left = new ArrayDeque<>();
    private Optional<IncomingFile> next = Optional.empty();

    FileWalk(List<Path> paths) {
        paths.forEach(left::add);
        paths.forEach(this::addReferenced);
        advance();
    }

    private void addReferenced(Path path) {
        boolean index = Files.isRegularFile(path)
                && path.getFileName()
                        .toString()
                        .toUpperCase(java.util.Locale.ROOT)
                        .startsWith("DICOMDIR");
        if (index) {
            left.addAll(referenced(path));
        }
    }

    private static List<Path> referenced(Path index) {
        List<Path> files = new ArrayList<>();
        try {
            DicomObject directory =
                    DicomToolkit.standard().readHeader(DicomSource.of(index)).dataset();
            for (DicomObject item : directory.items(DIRECTORY_RECORDS)) {
                List<String> parts = item.strings(REFERENCED_FILE);
                if (!parts.isEmpty() && !parts.contains("..")) {
                    files.add(index.toAbsolutePath().resolveSibling(String.join("/", parts)));
                }
            }
        } catch (IOException | DicomRefusal unreadable) {
            return List.of();
        }
        return files;
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public IncomingFile next() {
        IncomingFile file = next.orElseThrow(NoSuchElementException::new);
        advance();
        return file;
    }

    private void advance() {
        next = Optional.empty();
        while (next.isEmpty() && !left.isEmpty()) {
            Path path = left.removeFirst();
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                enter(path);
            } else if (!Files.isSymbolicLink(path)) {
                next = Optional.of(IncomingFile.of(path));
            }
        }
    }

    private void enter(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(children::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            next = Optional.of(new IncomingFile(folder.toString(), () -> {
                throw new IOException("The folder cannot be read", unreadable);
            }));
        }
        children.sort(null);
        children.reversed().forEach(left::addFirst);
    }
}
