package org.calcitrack.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The stored codestreams, each named {@code picture.codec}. */
final class Codestreams {

    private Codestreams() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Codestreams.class.getResourceAsStream("codestreams/" + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was compressed. */
    static int[] picture(String name) {
        return TestPattern.samples(bits(name), channels(name), isSigned(name));
    }

    /** A film whose only fragment is this stream. */
    static DicomObject film(String name) {
        return film(name, bytes(name));
    }

    static DicomObject film(String name, byte[] stream) {
        int bits = bits(name);
        return DicomFiles.aFilm()
                .integers(Tag.ROWS, TestPattern.ROWS)
                .integers(Tag.COLUMNS, TestPattern.COLUMNS)
                .integers(Tag.BITS_ALLOCATED, bits > 8 ? 16 : 8)
                .integers(Tag.BITS_STORED, bits)
                .integers(Tag.HIGH_BIT, bits - 1)
                .integers(Tag.PIXEL_REPRESENTATION, isSigned(name) ? 1 : 0)
                .integers(Tag.SAMPLES_PER_PIXEL, channels(name))
                .text(Tag.PHOTOMETRIC_INTERPRETATION, channels(name) == 3 ? "RGB" : "MONOCHROME2")
                .put(new DicomElement.Encapsulated(Tag.PIXEL_DATA, Vr.OB, List.of(new byte[0], stream)))
                .build();
    }

    static DicomSource source(String name, byte[] stream) {
        return DicomSource.of(DicomFiles.written(film(name, stream), syntax(name)));
    }

    static TransferSyntax syntax(String name) {
        return name.contains(".j2k") || name.contains(".jp2")
                ? TransferSyntax.JPEG_2000
                : name.contains(".jls") ? TransferSyntax.JPEG_LS_LOSSLESS : TransferSyntax.JPEG_BASELINE;
    }

    private static int bits(String name) {
        return Integer.parseInt(name.substring(0, name.indexOf('.')).replaceAll("\\D", ""));
    }

    private static int channels(String name) {
        return name.startsWith("rgb") ? 3 : 1;
    }

    private static boolean isSigned(String name) {
        return name.startsWith("signed");
    }
}
