package org.calcitrack.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.PixelFrame;
import org.calcitrack.imaging.Inspection.StoredValues;
import org.calcitrack.imaging.Inspection.Verdict;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Looks into a file with the readers of the import and keeps nothing of it. Not safe for several threads. */
public final class FilmInspector {

    private final LastFrame dicom = new LastFrame();
    private final FilmReader films;

    public FilmInspector() {
        FilmPixels pixels = new FilmPixels(dicom);
        films = new FilmReader(new DicomFilmReader(new GreyScaleReader(pixels)), pixels);
    }

    /**
     * Looks into a file on disk.
     *
     * @param name what to call it
     */
    public Inspection inspect(String name, Path file) {
        long start = System.nanoTime();
        Findings found = new Findings();
        try (OpenedFile opened = OpenedFile.open(new IncomingFile(name, () -> Files.newInputStream(file)))) {
            if (Files.size(file) > FileIntake.BYTES_LIMIT) {
                throw ImportRefused.tooLarge(FileIntake.BYTES_LIMIT);
            }
            MediaKind media = FileIntake.media(opened);
            if (media == MediaKind.DICOM) {
                header(file, found);
            }
            film(new FilmSource(file, media), found);
        } catch (Rejected refusal) {
            found.refused(refusal);
        } catch (EOFException broken) {
            found.refused(ImportRefused.unreadable());
        } catch (IOException failure) {
            found.refused(ImportRefused.because(
                    "unreadable", failure.getClass().getSimpleName() + " while reading the file"));
        } finally {
            dicom.forget();
        }
        return found.of(name, size(file), Duration.ofNanos(System.nanoTime() - start));
    }

    /** A file that could not even be opened, such as a broken entry of a ZIP. */
    static Inspection refused(String name, long bytes, Rejected refusal) {
        Findings found = new Findings();
        found.refused(refusal);
        return found.of(name, bytes, Duration.ZERO);
    }

    private void header(Path file, Findings found) throws IOException {
        try {
            DicomHeader header = dicom.readHeader(DicomSource.of(file));
            found.header = Optional.of(InspectedHeader.of(header));
        } catch (DicomRefusal refusal) {
            throw DicomRefusals.translate(refusal);
        }
    }

    private void film(FilmSource source, Findings found) throws IOException {
        try {
            FilmReading film = films.read(source);
            found.header = found.header.or(() -> Optional.of(InspectedHeader.ofPhoto(film)));
        } catch (NotAnImage noImage) {
            throw noImage;
        } catch (Rejected refusal) {
            found.refused(refusal);
        }
        if (source.media() == MediaKind.DICOM) {
            values(source.file(), found);
        }
    }

    /** Pixels that the kernel can read make an image, even where the import wants none of its kind. */
    private void values(Path file, Findings found) throws IOException {
        try {
            PixelFrame frame = dicom.readFrame(DicomSource.of(file), 0);
            if (!frame.isColour() && frame.samplesPerPixel() == 1) {
                found.values = Optional.of(StoredValuesDigest.of(frame.samples()));
            }
            if (found.verdict == Verdict.REFUSED && OtherImages.isOne(found.code)) {
                found.verdict = Verdict.OTHER_IMAGE;
            }
        } catch (DicomRefusal refusal) {
            if (found.verdict == Verdict.FILM || OtherImages.isOne(found.code)) {
                found.refused(DicomRefusals.translate(refusal));
            }
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Gathers what is found, step by step. */
    private static final class Findings {

        private Verdict verdict = Verdict.FILM;
        private Optional<ErrorCode> code = Optional.empty();
        private String reason = "";
        private Optional<InspectedHeader> header = Optional.empty();
        private Optional<StoredValues> values = Optional.empty();

        void refused(Rejected refusal) {
            verdict = refusal instanceof NotAnImage ? Verdict.NO_IMAGE : Verdict.REFUSED;
            code = Optional.of(refusal.code());
            String tag = refusal.details().get("tag");
            reason = (tag == null ? "" : tag + ": ") + refusal.getMessage();
        }

        Inspection of(String name, long bytes, Duration took) {
            return new Inspection(name, bytes, verdict, code, reason, header, values, took);
        }
    }
}
