package org.calcitrack.exchange.dicomweb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.dicom.DicomElement;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.imaging.FilmFiles;
import org.calcitrack.imaging.MediaKind;
import org.springframework.stereotype.Component;

/** The pixels of a film, frame by frame: uncompressed, or as the file compresses them (PS3.18 8.7.3.3.2). */
@Component
class FrameBytes {

    static final String OCTETS = "application/octet-stream";

    /** What compressed pixels are called on the web, by transfer syntax. */
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            TransferSyntax.JPEG_BASELINE.uid(), "image/jpeg",
            TransferSyntax.JPEG_EXTENDED.uid(), "image/jpeg",
            TransferSyntax.JPEG_LOSSLESS.uid(), "image/jpeg",
            TransferSyntax.JPEG_LOSSLESS_SV1.uid(), "image/jpeg",
            TransferSyntax.JPEG_LS_LOSSLESS.uid(), "image/jls",
            TransferSyntax.JPEG_LS_NEAR_LOSSLESS.uid(), "image/jls",
            TransferSyntax.JPEG_2000_LOSSLESS.uid(), "image/jp2",
            TransferSyntax.JPEG_2000.uid(), "image/jp2",
            TransferSyntax.RLE_LOSSLESS.uid(), "image/dicom-rle");

    private final DicomToolkit dicom = DicomToolkit.standard();
    private final FilmFiles files;
    private final FilmRetrieval retrieval;

    FrameBytes(FilmFiles files, FilmRetrieval retrieval) {
        this.files = files;
        this.retrieval = retrieval;
    }

    /**
     * The frames that are asked for, in an acceptable form; uncompressed where that is acceptable.
     *
     * @param numbers counted from 1
     */
    List<Encoded> frames(ServedFilm film, List<Integer> numbers, Accepted accepted) throws IOException {
        boolean octets = accepted.parts(OCTETS)
                .filter(AcceptedSyntaxes::includesExplicit)
                .isPresent();
        String own = film.transferSyntax().orElse("");
        String compressed = MEDIA_TYPES.getOrDefault(own, "");
        if (octets) {
            return uncompressed(film, numbers);
        }
        boolean asStored = !compressed.isEmpty()
                && accepted.parts(compressed)
                        .filter(syntaxes ->
                                syntaxes.includes(own) || syntaxes.uids().contains(""))
                        .isPresent();
        if (asStored) {
            return compressed(film, numbers, compressed + "; transfer-syntax=" + own);
        }
        throw WebRefusal.notAcceptable("Frames come as multipart/related; type=\"" + OCTETS + "\"");
    }

    private List<Encoded> uncompressed(ServedFilm film, List<Integer> numbers) throws IOException {
        if (film.media() != MediaKind.DICOM) {
            onlyTheFirst(numbers);
            return List.of(new Encoded(OCTETS, out -> files.writeSamples(retrieval.radiograph(film), out)));
        }
        DicomSource source = DicomSource.of(files.original(film.digest()));
        DicomObject header = dicom.readHeader(source).dataset();
        within(numbers, Uncompressed.frames(header));
        return numbers.stream()
                .map(number -> new Encoded(
                        OCTETS + "; transfer-syntax=" + TransferSyntax.EXPLICIT_LITTLE_ENDIAN.uid(),
                        out -> out.write(frame(source, number - 1))))
                .toList();
    }

    /** The cells of native pixels as they are; of compressed ones what they decode to. */
    private byte[] frame(DicomSource source, int frame) throws IOException {
        try {
            DicomObject all = dicom.readAll(source).dataset();
            Optional<byte[]> cells = all.bytes(Tag.PIXEL_DATA).flatMap(pixels -> cut(all, pixels, frame));
            return cells.isPresent() ? cells.get() : Uncompressed.bytes(dicom.readFrame(source, frame));
        } catch (DicomRefusal broken) {
            throw new IOException("The original cannot be read any more", broken);
        }
    }

    private static Optional<byte[]> cut(DicomObject header, byte[] pixels, int frame) {
        long bits = (long) header.integer(Tag.ROWS).orElse(0)
                * header.integer(Tag.COLUMNS).orElse(0)
                * header.integer(Tag.SAMPLES_PER_PIXEL).orElse(1)
                * header.integer(Tag.BITS_ALLOCATED).orElse(16);
        int frames = Uncompressed.frames(header);
        if (frames == 1) {
            return Optional.of(Arrays.copyOf(pixels, (int) Math.min(pixels.length, (bits + 7) / 8)));
        }
        long length = bits / 8;
        boolean whole = bits % 8 == 0 && length * frames <= pixels.length;
        return whole
                ? Optional.of(Arrays.copyOfRange(pixels, (int) (length * frame), (int) (length * (frame + 1))))
                : Optional.empty();
    }

    private List<Encoded> compressed(ServedFilm film, List<Integer> numbers, String contentType) throws IOException {
        DicomSource source = DicomSource.of(files.original(film.digest()));
        DicomObject all = dicom.readAll(source).dataset();
        int frames = Uncompressed.frames(all);
        within(numbers, frames);
        if (!(all.element(Tag.PIXEL_DATA).orElse(null) instanceof DicomElement.Encapsulated pixels)
                || frames > 1 && pixels.fragments().size() != frames + 1) {
            throw WebRefusal.notAcceptable("These frames can be had uncompressed only");
        }
        List<byte[]> fragments =
                pixels.fragments().subList(1, pixels.fragments().size());
        return numbers.stream()
                .map(number -> Encoded.of(contentType, frames == 1 ? joined(fragments) : fragments.get(number - 1)))
                .toList();
    }

    private static byte[] joined(List<byte[]> fragments) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        fragments.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static void onlyTheFirst(List<Integer> numbers) {
        within(numbers, 1);
    }

    private static void within(List<Integer> numbers, int frames) {
        if (numbers.stream().anyMatch(number -> number < 1 || number > frames)) {
            throw WebRefusal.notFound();
        }
    }

    /** The value of one element of a film, for the address that its metadata names. */
    Encoded bulkData(ServedFilm film, Tag tag) throws IOException {
        if (tag.equals(Tag.PIXEL_DATA)) {
            return pixels(film);
        }
        DicomObject header =
                dicom.readHeader(DicomSource.of(files.original(film.digest()))).dataset();
        return header.bytes(tag).map(bytes -> Encoded.of(OCTETS, bytes)).orElseThrow(WebRefusal::notFound);
    }

    private Encoded pixels(ServedFilm film) throws IOException {
        if (film.media() != MediaKind.DICOM) {
            return uncompressed(film, List.of(1)).getFirst();
        }
        DicomSource source = DicomSource.of(files.original(film.digest()));
        int frames = Uncompressed.frames(dicom.readHeader(source).dataset());
        return new Encoded(OCTETS, out -> {
            for (int frame = 0; frame < frames; frame++) {
                out.write(frame(source, frame));
            }
        });
    }
}
