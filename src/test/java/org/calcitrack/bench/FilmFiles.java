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
    private final int filmsPerPatient;
    private final List<Region> regions;

    FilmFiles(int columns, int rows) {
        this(columns, rows, FILMS_PER_PATIENT, REGIONS);
    }

    /**
     * @param filmsPerPatient one a month
     * @param regions take turns
     */
    FilmFiles(int columns, int rows, int filmsPerPatient, List<Region> regions) {
        this.columns = columns;
        this.rows = rows;
        this.filmsPerPatient = filmsPerPatient;
        this.regions = regions;
    }

    /** The length of one film's pixels, bytes: 16 bits allocated. */
    long pixelBytes() {
        return 2L * columns * rows;
    }

    /** Writes films numbered from a number on; the anatomy repeats, the noise never does. */
    List<Path> write(Path folder, int from, int count) {
        List<Film> drawn = IntStream.range(0, Math.min(count, regions.size()))
                .parallel()
                .mapToObj(i -> PhantomFilms.render(spec(regions.get(i), i)))
                .toList();
        return IntStream.range(from, from + count)
                .parallel()
                .mapToObj(number -> write(folder, drawn.get(number % drawn.size()), number))
                .toList();
    }

    /** The record number of the person on the film with this number. */
    static String recordNumber(int number) {
        return FilmHeader.Person.nobody(number / FILMS_PER_PATIENT).recordNumber();
    }

    private FilmSpec spec(Region region, long seed) {
        Detector detector = new Detector(rows, columns, region.widthMm() / columns, BITS_STORED, false);
        return FilmSpec.of(region, BodySide.RIGHT, seed).detector(detector);
    }

    private Path write(Path folder, Film drawn, int number) {
        Film film = new Film(drawn.spec(), noisy(drawn.pixels(), number), List.of());
        return write(folder, film, header(number), number);
    }

    /** Writes one film. */
    static Path write(Path folder, Film film, FilmHeader header, int number) {
        Path file = folder.resolve("film-%04d.dcm".formatted(number));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            DicomFilmWriter.write(film, header, TransferSyntax.EXPLICIT_LITTLE_ENDIAN, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    private FilmHeader header(int number) {
        LocalDate date = FIRST_VISIT.plusMonths(number % filmsPerPatient);
        FilmHeader.Person person = FilmHeader.Person.nobody(number / filmsPerPatient);
        return FilmHeader.of(person, date).digital(true).number(number + 1);
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
