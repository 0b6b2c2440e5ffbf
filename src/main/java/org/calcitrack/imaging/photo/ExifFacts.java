package org.calcitrack.imaging.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a camera noted in EXIF; a photo without it, or with broken notes, has none. */
final class ExifFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu:MM:dd");

    private final Metadata metadata;

    private ExifFacts(Metadata metadata) {
        this.metadata = metadata;
    }

    static ExifFacts of(Path photo) throws IOException {
        try (InputStream in = Files.newInputStream(photo)) {
            return new ExifFacts(ImageMetadataReader.readMetadata(in));
        } catch (ImageProcessingException | EOFException unreadable) {
            return new ExifFacts(new Metadata());
        }
    }

    Orientation orientation() {
        return text(ExifDirectoryBase.TAG_ORIENTATION)
                .filter(value -> value.matches("[1-8]"))
                .map(value -> new Orientation(Integer.parseInt(value)))
                .orElse(Orientation.UPRIGHT);
    }

    /** DateTimeOriginal, else DateTimeDigitized; DateTime changes with every edit and tells nothing. */
    Optional<LocalDate> takenOn() {
        return text(ExifDirectoryBase.TAG_DATETIME_ORIGINAL)
                .or(() -> text(ExifDirectoryBase.TAG_DATETIME_DIGITIZED))
                .flatMap(ExifFacts::day);
    }

    Optional<String> camera() {
        String camera = Stream.of(ExifDirectoryBase.TAG_MAKE, ExifDirectoryBase.TAG_MODEL)
                .flatMap(tag -> text(tag).stream())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return camera.isEmpty() ? Optional.empty() : Optional.of(camera);
    }

    private Optional<String> text(int tag) {
        return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .filter(ExifDirectoryBase.class::isInstance)
                .map((Directory directory) -> directory.getString(tag))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<LocalDate> day(String dateTime) {
        try {
            return dateTime.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(dateTime.substring(0, 10), DAY));
        } catch (DateTimeException blank) {
            return Optional.empty();
        }
    }
}
