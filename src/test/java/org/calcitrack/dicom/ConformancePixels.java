package org.calcitrack.dicom;

import static org.calcitrack.dicom.ConformanceFile.reads;
import static org.calcitrack.dicom.ConformanceFile.readsWithin;
import static org.calcitrack.dicom.ConformanceFile.refuses;

import java.util.List;
import java.util.function.UnaryOperator;
import org.calcitrack.dicom.DicomRefusal.Reason;

/** Uncompressed pixels of the conformance set. */
final class ConformancePixels {

    private static final byte[] GREY_PAIRS = {50, 60, (byte) 128, (byte) 128, 70, 80, (byte) 128, (byte) 128};

    private ConformancePixels() {}

    static List<ConformanceFile> all() {
        return List.of(
                reads("1 bit", grey(1, 1, 0, 0, new byte[] {0b0110, 0}), 0, 1, 1, 0),
                reads("8 bits", grey(8, 8, 7, 0, new byte[] {0, 1, (byte) 200, (byte) 255}), 0, 1, 200, 255),
                reads("8 bits, signed", grey(8, 8, 7, 1, new byte[] {0, -1, 127, -128}), 0, -1, 127, -128),
                reads("8 bits in a cell of 16", grey(16, 8, 7, 0, words(0, 1, 200, 255)), 0, 1, 200, 255),
                reads(
                        "12 bits packed",
                        grey(12, 12, 11, 0, new byte[] {0x23, 0x61, 0x45, (byte) 0xBC, (byte) 0xFA, 0x0E}),
                        0x123,
                        0x456,
                        0xABC,
                        0x0EF),
                reads("16 bits", grey(16, 16, 15, 0, words(0, 1, 40_000, 65_535)), 0, 1, 40_000, 65_535),
                reads("16 bits, signed", grey(16, 16, 15, 1, words(0, -1, 32_767, -32_768)), 0, -1, 32_767, -32_768),
                reads(
                        "12 of 16 bits, signed",
                        grey(16, 12, 11, 1, words(0x0FFF, 0x0800, 0x07FF, 1)),
                        -1,
                        -2048,
                        2047,
                        1),
                reads("high bit in the middle", grey(16, 10, 13, 0, words(0x0010, 0x3FF0, 0, 0x10)), 1, 1023, 0, 1),
                reads("high bit at the top", grey(16, 10, 15, 0, words(0x0040, 0xFFC0, 0, 0x40)), 1, 1023, 0, 1),
                reads("overlay in unused bits", grey(16, 12, 11, 0, words(0x8001, 0x1002, 0xF003, 4)), 1, 2, 3, 4),
                reads(
                        "overlay in an element of its own",
                        film(grey(), film -> film.integers(Tag.of(0x6000, 0x0010), 2)
                                .integers(Tag.of(0x6000, 0x0011), 2)
                                .bytes(Tag.of(0x6000, 0x3000), Vr.OW, new byte[] {0b1111, 0})),
                        1,
                        2,
                        3,
                        4),
                reads(
                        "24 bits",
                        grey(24, 24, 23, 0, new byte[] {1, 2, 3, 4, 0, 0, 0, 0, 1, 5, 0, 0}),
                        0x030201,
                        4,
                        65_536,
                        5),
                reads(
                        "32 bits",
                        grey(32, 32, 31, 0, words(1, 0, 0, 1, 2, 0, -1, 0x7FFF)),
                        1,
                        65_536,
                        2,
                        Integer.MAX_VALUE),
                reads("32 bits, signed", grey(32, 32, 31, 1, words(-1, -1, 1, 0, 0, 1, 2, 0)), -1, 1, 65_536, 2),
                reads(
                        "MONOCHROME1 keeps its stored values",
                        film(grey(), film -> film.text(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME1")),
                        1,
                        2,
                        3,
                        4),
                reads(
                        "palette keeps its indices",
                        film(grey(), film -> film.text(Tag.PHOTOMETRIC_INTERPRETATION, "PALETTE COLOR")),
                        1,
                        2,
                        3,
                        4),
                reads(
                        "one sample that says it shares its chroma",
                        film(grey(), film -> film.text(Tag.PHOTOMETRIC_INTERPRETATION, "YBR_FULL_422")),
                        1,
                        2,
                        3,
                        4),
                reads(
                        "modality table leaves stored values alone",
                        film(grey(), film -> film.decimals(Tag.RESCALE_SLOPE, 2)
                                .decimals(Tag.RESCALE_INTERCEPT, -1000)),
                        1,
                        2,
                        3,
                        4),
                reads("RGB by pixel", colour("RGB", 0, 10, 20, 30, 11, 21, 31, 12, 22, 32, 13, 23, 33), RGB),
                reads("RGB by plane", colour("RGB", 1, 10, 11, 12, 13, 20, 21, 22, 23, 30, 31, 32, 33), RGB),
                readsWithin(
                        1,
                        "YBR_FULL",
                        colour("YBR_FULL", 0, 76, 84, 255, 150, 43, 21, 29, 255, 107, 255, 128, 128),
                        254,
                        0,
                        0,
                        0,
                        255,
                        1,
                        0,
                        0,
                        254,
                        255,
                        255,
                        255),
                readsWithin(
                        1,
                        "YBR_FULL by plane",
                        colour("YBR_FULL", 1, 76, 150, 29, 255, 84, 43, 255, 128, 255, 21, 107, 128),
                        254,
                        0,
                        0,
                        0,
                        255,
                        1,
                        0,
                        0,
                        254,
                        255,
                        255,
                        255),
                reads(
                        "YBR_FULL of 16 bits",
                        deepGreys(),
                        500,
                        500,
                        500,
                        60_000,
                        60_000,
                        60_000,
                        0,
                        0,
                        0,
                        65_535,
                        65_535,
                        65_535),
                reads(
                        "YBR_FULL_422",
                        colour("YBR_FULL_422", GREY_PAIRS),
                        50,
                        50,
                        50,
                        60,
                        60,
                        60,
                        70,
                        70,
                        70,
                        80,
                        80,
                        80),
                readsWithin(
                        1,
                        "YBR_PARTIAL_422",
                        colour(
                                "YBR_PARTIAL_422",
                                new byte[] {16, (byte) 235, (byte) 128, (byte) 128, 126, 126, (byte) 128, (byte) 128}),
                        0,
                        0,
                        0,
                        255,
                        255,
                        255,
                        128,
                        128,
                        128,
                        128,
                        128,
                        128),
                reads("the second frame", frames(), 4, 3, 2, 1).atFrame(1),
                reads("the second frame of single bits", bitFrames(), 1, 0, 0, 1)
                        .atFrame(1),
                refuses("floating point", floats(), Reason.UNSUPPORTED_PIXELS, "Floating point"),
                refuses(
                        "13 bits allocated",
                        grey(13, 12, 11, 0, words(1, 2, 3, 4)),
                        Reason.UNSUPPORTED_PIXELS,
                        "BitsAllocated"),
                refuses(
                        "more bits than the cell has",
                        grey(8, 12, 11, 0, words(1, 2)),
                        Reason.UNSUPPORTED_PIXELS,
                        "BitsStored"),
                refuses(
                        "high bit below the stored bits",
                        grey(16, 12, 3, 0, words(1, 2, 3, 4)),
                        Reason.UNSUPPORTED_PIXELS,
                        "HighBit"),
                refuses("no rows", film(grey(), film -> film.remove(Tag.ROWS)), Reason.UNSUPPORTED_PIXELS, "Rows"),
                refuses(
                        "a frame larger than any film",
                        film(grey(), film -> film.integers(Tag.ROWS, 65_535).integers(Tag.COLUMNS, 65_535)),
                        Reason.LIMIT_EXCEEDED,
                        "too large"));
    }

    private static final int[] RGB = {10, 20, 30, 11, 21, 31, 12, 22, 32, 13, 23, 33};

    private static byte[] words(int... values) {
        return DicomFiles.words(values);
    }

    /** Two rows of two pixels, 12 of 16 bits. */
    private static DicomObject grey() {
        return object(16, 12, 11, 0, words(1, 2, 3, 4));
    }

    private static byte[] grey(int allocated, int stored, int highBit, int signed, byte[] pixels) {
        return written(object(allocated, stored, highBit, signed, pixels));
    }

    private static DicomObject object(int allocated, int stored, int highBit, int signed, byte[] pixels) {
        return DicomFiles.aFilm()
                .integers(Tag.ROWS, 2)
                .integers(Tag.COLUMNS, 2)
                .integers(Tag.BITS_ALLOCATED, allocated)
                .integers(Tag.BITS_STORED, stored)
                .integers(Tag.HIGH_BIT, highBit)
                .integers(Tag.PIXEL_REPRESENTATION, signed)
                .bytes(Tag.PIXEL_DATA, Vr.OW, pixels)
                .build();
    }

    private static byte[] film(DicomObject film, UnaryOperator<DicomObject.Builder> change) {
        return written(change.apply(film.toBuilder()).build());
    }

    private static byte[] colour(String model, int planar, int... samples) {
        byte[] octets = new byte[samples.length];
        for (int i = 0; i < samples.length; i++) {
            octets[i] = (byte) samples[i];
        }
        return film(
                object(8, 8, 7, 0, octets), film -> inColour(film, model).integers(Tag.PLANAR_CONFIGURATION, planar));
    }

    private static byte[] colour(String model, byte[] pairs) {
        return film(object(8, 8, 7, 0, pairs), film -> inColour(film, model));
    }

    private static byte[] deepGreys() {
        int middle = 1 << 15;
        byte[] pixels = words(500, middle, middle, 60_000, middle, middle, 0, middle, middle, 65_535, middle, middle);
        return film(object(16, 16, 15, 0, pixels), film -> inColour(film, "YBR_FULL"));
    }

    private static DicomObject.Builder inColour(DicomObject.Builder film, String model) {
        return film.integers(Tag.SAMPLES_PER_PIXEL, 3).text(Tag.PHOTOMETRIC_INTERPRETATION, model);
    }

    private static byte[] frames() {
        return film(object(16, 12, 11, 0, words(1, 2, 3, 4, 4, 3, 2, 1)), film -> film.text(Tag.NUMBER_OF_FRAMES, "2"));
    }

    /** Frames of single bits follow each other without a gap, PS3.5 8.1.1. */
    private static byte[] bitFrames() {
        return film(
                object(1, 1, 0, 0, new byte[] {(byte) 0b1001_0110, 0}), film -> film.text(Tag.NUMBER_OF_FRAMES, "2"));
    }

    private static byte[] floats() {
        return film(grey(), film -> film.remove(Tag.PIXEL_DATA).bytes(Tag.FLOAT_PIXEL_DATA, Vr.OF, new byte[16]));
    }

    private static byte[] written(DicomObject object) {
        return DicomFiles.written(object, TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
    }
}
