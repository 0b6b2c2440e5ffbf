package org.calcitrack.imaging;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.ImagePresentation;
import org.calcitrack.dicom.LookupTable;
import org.calcitrack.imaging.storage.Derived;
import org.calcitrack.imaging.storage.Originals;
import org.springframework.stereotype.Component;

/** Films as bytes for viewers: all samples, or a small preview. */
@Component
public class FilmRendering {

    /** Of a film on its card, and in the strip of the reading room. */
    private static final List<Integer> USUAL_WIDTHS = List.of(320, 160);

    private static final int BUFFER = 1 << 18;

    private final DicomToolkit dicom = DicomToolkit.standard();
    private final Originals originals;
    private final Derived derived;
    private final FilmPixels pixels;
    private final FilmReader reader;
    private final Pictures pictures;

    FilmRendering(Originals originals, Derived derived, FilmPixels pixels, FilmReader reader, Pictures pictures) {
        this.originals = originals;
        this.derived = derived;
        this.pixels = pixels;
        this.reader = reader;
        this.pictures = pictures;
    }

    /** Bytes of all samples. */
    public static long length(Radiograph film) {
        return (long) film.rows()
                * film.columns()
                * film.greyScale().sampleType().bytes();
    }

    /**
     * Writes all samples. Uncompressed originals are streamed; others are unpacked once and streamed from then on, so
     * that a slow reader holds no memory.
     */
    public void writeSamples(Radiograph film, OutputStream out) throws IOException {
        Path original = originals.path(film.original().digest());
        if (pixels.isStreamable(original, film.original().media())) {
            buffered(out, film, original);
        } else {
            Files.copy(unpacked(film, original), out);
        }
    }

    /** Writes all samples in half to two thirds of their bytes, for slow lines; what it takes is processor time. */
    public void writePackedSamples(Radiograph film, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
        SampleType type = film.greyScale().sampleType();
        try (PackedWriter writer = new PackedWriter(buffered, type, film.rows(), film.columns())) {
            pixels.read(
                    originals.path(film.original().digest()), film.original().media(), writer);
        }
        buffered.flush();
    }

    private Path unpacked(Radiograph film, Path original) throws IOException {
        return derived.get(film.original().digest(), "samples", out -> buffered(out, film, original));
    }

    private void buffered(OutputStream out, Radiograph film, Path original) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
        SampleWriter writer = new SampleWriter(buffered, film.greyScale().sampleType(), film.columns());
        pixels.read(original, film.original().media(), writer);
        buffered.flush();
    }

    /**
     * A PNG in the default window.
     *
     * @param width pixels; the height follows
     */
    Path preview(Radiograph film, int width) throws IOException {
        return pictures.get(film.original(), Preview.variant(width), () -> begin(film, width));
    }

    /**
     * A JPEG in the default window that is quickly there.
     *
     * @param turned whether it is shown the other way round
     */
    public Path quickPreview(Radiograph film, boolean turned) throws IOException {
        return pictures.get(film.original(), QuickPicture.variant(turned), () -> beginQuick(film, turned));
    }

    /** What screens ask for first, before anything was seen of the film. */
    List<Picture> usual(Radiograph film, boolean turned) throws IOException {
        List<Picture> usual = new ArrayList<>();
        for (int width : USUAL_WIDTHS) {
            usual.add(begin(film, width));
        }
        usual.add(beginQuick(film, turned));
        usual.add(ReducedFilms.reduction(film));
        return usual;
    }

    private Preview begin(Radiograph film, int width) throws IOException {
        OptionalInt number = film.greyScale().defaultWindow().table();
        Optional<LookupTable> table = number.isPresent() ? voiTable(film, number.getAsInt()) : Optional.empty();
        return new Preview(film.greyScale(), table, film.rows(), film.columns(), width);
    }

    private QuickPicture beginQuick(Radiograph film, boolean turned) throws IOException {
        return new QuickPicture(begin(film, QuickPicture.WIDTH), turned);
    }

    /** A table of the film's VOI LUT Sequence, counted from 0, for viewers. */
    public Optional<VoiTable> tableForViewer(Radiograph film, int number) throws IOException {
        return voiTable(film, Math.max(0, number))
                .map(table -> new VoiTable(table.firstInput(), table.bits(), table.entries()));
    }

    /** A table of the film's VOI LUT Sequence, counted from 0. */
    Optional<LookupTable> voiTable(Radiograph film, int number) throws IOException {
        if (film.original().media() != MediaKind.DICOM) {
            return Optional.empty();
        }
        DicomObject header = dicom.readHeader(
                        DicomSource.of(originals.path(film.original().digest())))
                .dataset();
        return ImagePresentation.of(header, 0).voiTables().stream()
                .skip(number)
                .map(ImagePresentation.VoiTable::table)
                .findFirst();
    }

    /** A PNG of a film that waits for answers. */
    Path preview(WaitingFilm film, int width) throws IOException {
        return pictures.get(film.digest(), film.media(), Preview.variant(width), () -> begin(film, width));
    }

    private Preview begin(WaitingFilm film, int width) throws IOException {
        FilmReading reading = reader.read(new FilmSource(originals.path(film.digest()), film.media()));
        return new Preview(reading.greyScale(), Optional.empty(), reading.rows(), reading.columns(), width);
    }
}
