package org.calcitrack.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.DicomFilmWriter;
import org.calcitrack.phantom.Film;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.Region;

/** Uncompressed DICOM films on disk, drawn by the phantom; no two have the same pixels. */
final class FilmFiles {

    private static final List<Region> REGIONS =
            List.of(Region.HAND, Region.ELBOW, Region.KNEE, Region.HIP, Region.SHOULDER, Region.UPPER_ARM);
    static final int FILMS_PER_PATIENT = 10;
    private static final int BITS_STORED = 14;
    private static final int BUFFER = 1 << 18;
    private static final LocalDate FIRST_VISIT = LocalDate.of(2020, 1, 1);

    private final int columns;
    private final int rows;

    FilmFiles(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The length of one film's pixels, bytes: 16 bits allocated. */
    long pixelBytes() {
        return 2L * columns * rows;
    }

    /** Writes films numbered from a number on; the anatomy repeats after six, the noise never does. */
    List<Path> write(Path folder, int from, int count) {
        List<Film> drawn = IntStream.range(0, Math.min(count, REGIONS.size()))
                .parallel()
                .mapToObj(i -> PhantomFilms.render(spec(REGIONS.get(i), i)))
                .toList();
        return IntStream.range(from, from + count)
                .parallel()
                .mapToObj(number -> write(folder, drawn.get(number % drawn.size()), number))
                .toList();
    }

    /** The record number of the person on the film with this number. */
    static String recordNumber(int number) {
        return person(number).recordNumber();
    }

    private static FilmHeader.Person person(int number) {
        return FilmHeader.Person.nobody(number / FILMS_PER_PATIENT);
    }

    private FilmSpec spec(Region region, long seed) {
        Detector detector = new Detector(rows, columns, region.widthMm() / columns, BITS_STORED, false);
        return FilmSpec.of(region, BodySide.RIGHT, seed).detector(detector);
    }

    private static Path write(Path folder, Film drawn, int number) {
        Path file = folder.resolve("film-%04d.dcm".formatted(number));
        Film film = new Film(drawn.spec(), noisy(drawn.pixels(), number), List.of());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            DicomFilmWriter.write(film, header(number), TransferSyntax.EXPLICIT_LITTLE_ENDIAN, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    private static FilmHeader header(int number) {
        LocalDate date = FIRST_VISIT.plusMonths(number % FILMS_PER_PATIENT);
        return FilmHeader.of(person(number), date).digital(true).number(number + 1);
    }

    /** Turns the two lowest bits of every pixel by chance. */
    private static short[] noisy(short[] pixels, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        short[] noisy = new short[pixels.length];
        long bits = 0;
        for (int i = 0; i < pixels.length; i++) {
            bits = i % 32 == 0 ? random.nextLong() : bits >>> 2;
            noisy[i] = (short) (pixels[i] ^ (bits & 3));
        }
        return noisy;
    }

    @Override
    public String toString() {
        return columns + " × " + rows;
    }
}
