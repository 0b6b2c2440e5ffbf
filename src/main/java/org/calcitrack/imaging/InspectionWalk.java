package org.calcitrack.imaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Walks files, folders and ZIPs in the order of their names and looks into each file once; links are not followed. */
public final class InspectionWalk {

    private final FilmInspector inspector = new FilmInspector();
    private final Consumer<Inspection> results;

    public InspectionWalk(Consumer<Inspection> results) {
        this.results = results;
    }

    /** Looks into a file, into everything below a folder, or into every entry of a ZIP. */
    public void walk(Path place) {
        if (Files.isDirectory(place)) {
            folder(place);
        } else {
            file(place);
        }
    }

    private void folder(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
            listed.forEach(children::add);
        } catch (IOException | DirectoryIteratorException failure) {
            results.accept(FilmInspector.refused(
                    folder.toString(), 0, ImportRefused.because("unreadable", "The folder cannot be listed")));
        }
        children.stream().sorted().forEach(this::child);
    }

    private void child(Path child) {
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
            folder(child);
        } else if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
            file(child);
        }
    }

    private void file(Path file) {
        if (isZip(file)) {
            zip(file);
        } else {
            results.accept(inspector.inspect(file.toString(), file));
        }
    }

    private static boolean isZip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return FileKind.of(in.readNBytes(FileKind.HEAD)) == FileKind.ZIP;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void zip(Path archive) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipGuard.check(zip, Files.size(archive));
            Path unpacked = Files.createTempFile("calcitrack-inspect", ".tmp");
            try {
                Enumeration<? extends ZipEntry> entries = zip.entries();
                while (entries.hasMoreElements()) {
                    entry(archive + "/", zip, entries.nextElement(), unpacked);
                }
            } finally {
                Files.deleteIfExists(unpacked);
            }
        } catch (ImportRefused refusal) {
            results.accept(
                    FilmInspector.refused(archive.toString(), archive.toFile().length(), refusal));
        } catch (IOException | IllegalArgumentException broken) {
            results.accept(FilmInspector.refused(
                    archive.toString(),
                    archive.toFile().length(),
                    ImportRefused.because("zip-broken", "The ZIP archive is damaged")));
        }
    }

    private void entry(String prefix, ZipFile zip, ZipEntry entry, Path unpacked) {
        if (entry.isDirectory()) {
            return;
        }
        String name = prefix + entry.getName();
        try (InputStream in = new BoundedStream(zip.getInputStream(entry), Math.max(0, entry.getSize()))) {
            Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
            results.accept(inspector.inspect(name, unpacked));
        } catch (ImportRefused refusal) {
            results.accept(FilmInspector.refused(name, Math.max(0, entry.getSize()), refusal));
        } catch (IOException | IllegalArgumentException broken) {
            results.accept(FilmInspector.refused(
                    name,
                    Math.max(0, entry.getSize()),
                    ImportRefused.because("zip-entry-broken", "The entry of the ZIP is damaged")));
        }
    }
}
