package org.calcitrack.exchange.dicomweb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.SecondaryCapture;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;
import org.calcitrack.imaging.FilmFiles;
import org.calcitrack.imaging.MediaKind;
import org.calcitrack.imaging.Radiograph;
import org.springframework.stereotype.Component;

/**
 * Films as Part 10 files. One that may be sent as it lies there is copied from disk; others are rewritten, a few at a
 * time, so that many programmes cannot exhaust the memory.
 */
@Component
class InstanceFiles {

    static final String MEDIA_TYPE = "application/dicom";

    private static final int REWRITTEN_AT_ONCE =
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2 + 1);

    private final DicomToolkit dicom = DicomToolkit.standard();
    private final Uncompressed uncompressed = new Uncompressed();
    private final Semaphore rewriting = new Semaphore(REWRITTEN_AT_ONCE, true);
    private final FilmFiles files;
    private final FilmRetrieval retrieval;
    private final Amendments amendments;

    InstanceFiles(FilmFiles files, FilmRetrieval retrieval, Amendments amendments) {
        this.files = files;
        this.retrieval = retrieval;
        this.amendments = amendments;
    }

    /** The film as a Part 10 file in an acceptable transfer syntax; empty when it can be had in none. */
    Optional<Encoded> encoded(ServedFilm film, AcceptedSyntaxes accepted) {
        String own = film.transferSyntax().orElse(TransferSyntax.EXPLICIT_LITTLE_ENDIAN.uid());
        if (accepted.includes(own) && !film.isAmended()) {
            Path file = files.original(film.digest());
            return Optional.of(new Encoded(contentType(own), out -> Files.copy(file, out)));
        }
        TransferSyntax syntax = TransferSyntax.of(own);
        if (accepted.includes(own) && syntax.encapsulated()) {
            return Optional.of(rewritten(film, syntax));
        }
        if (accepted.includesExplicit() || accepted.includes(own)) {
            return Optional.of(rewritten(film, TransferSyntax.EXPLICIT_LITTLE_ENDIAN));
        }
        return Optional.empty();
    }

    private static String contentType(String syntax) {
        return MEDIA_TYPE + "; transfer-syntax=" + syntax;
    }

    private Encoded rewritten(ServedFilm film, TransferSyntax syntax) {
        return new Encoded(contentType(syntax.uid()), out -> {
            rewriting.acquireUninterruptibly();
            try {
                dicom.write(whole(film, syntax.encapsulated()), syntax, out);
            } catch (DicomRefusal broken) {
                throw new IOException("The original cannot be read any more", broken);
            } finally {
                rewriting.release();
            }
        });
    }

    private DicomObject whole(ServedFilm film, boolean asCompressed) throws IOException {
        if (film.media() != MediaKind.DICOM) {
            return photo(film);
        }
        DicomSource source = DicomSource.of(files.original(film.digest()));
        DicomHeader read = dicom.readAll(source);
        DicomObject served = amendments.served(film, read);
        return asCompressed ? served : uncompressed.object(served, source);
    }

    /** What the header of a film says, as it is served and without its pixels. */
    DicomObject header(ServedFilm film) throws IOException {
        if (film.media() != MediaKind.DICOM) {
            return photoHeader(film, retrieval.radiograph(film));
        }
        DicomHeader read = dicom.readHeader(DicomSource.of(files.original(film.digest())));
        return Uncompressed.described(
                amendments.served(film, read), read.transferSyntax().encapsulated());
    }

    private DicomObject photo(ServedFilm film) throws IOException {
        Radiograph radiograph = retrieval.radiograph(film);
        ByteArrayOutputStream samples = new ByteArrayOutputStream();
        files.writeSamples(radiograph, samples);
        if (samples.size() % 2 == 1) {
            samples.write(0);
        }
        boolean bytes = radiograph.greyScale().sampleType().bytes() == 1;
        return photoHeader(film, radiograph).toBuilder()
                .bytes(Tag.PIXEL_DATA, bytes ? Vr.OB : Vr.OW, samples.toByteArray())
                .build();
    }

    /** That something was lost is certain; how much, only where the head of the stream can be read. */
    private static void putHistory(DicomObject.Builder header, byte[] jpeg) {
        try {
            SecondaryCapture.putHistory(header, jpeg);
        } catch (DicomRefusal unusualHead) {
            header.text(Tag.LOSSY_IMAGE_COMPRESSION, "01");
        }
    }

    private DicomObject photoHeader(ServedFilm film, Radiograph radiograph) throws IOException {
        int bits = radiograph.greyScale().bitsStored();
        DicomObject.Builder header = film.searchable().toBuilder();
        film.patient().putInto(header);
        if (film.media() == MediaKind.JPEG) {
            putHistory(header, Files.readAllBytes(files.original(film.digest())));
        }
        return header.text(Tag.DERIVATION_DESCRIPTION, "Brightness of a photograph, turned upright")
                .text(Tag.BURNED_IN_ANNOTATION, "YES")
                .integers(Tag.SAMPLES_PER_PIXEL, 1)
                .text(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                .integers(
                        Tag.BITS_ALLOCATED,
                        8 * radiograph.greyScale().sampleType().bytes())
                .integers(Tag.BITS_STORED, bits)
                .integers(Tag.HIGH_BIT, bits - 1)
                .integers(Tag.PIXEL_REPRESENTATION, 0)
                .build();
    }
}
