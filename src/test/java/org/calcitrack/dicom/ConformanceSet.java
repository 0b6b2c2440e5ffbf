package org.calcitrack.dicom;

import static org.calcitrack.dicom.ConformanceFile.reads;
import static org.calcitrack.dicom.ConformanceFile.refuses;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.calcitrack.dicom.DicomRefusal.Reason;

/** A file for each thing that the conformance statement says of reading, valid and broken, made by code. */
final class ConformanceSet {

    private static final String EXPLICIT = "1.2.840.10008.1.2.1";
    private static final int[] VALUES = RawFilm.VALUES;

    private ConformanceSet() {}

    static Stream<ConformanceFile> all() {
        return Stream.of(encodings(), oddities(), brokenFiles(), ConformancePixels.all(), ConformanceFragments.all())
                .flatMap(List::stream);
    }

    private static List<ConformanceFile> encodings() {
        byte[] deflated = RawFilm.explicit(new RawBytes()).whole();
        return List.of(
                reads(
                        "implicit little endian",
                        RawFilm.implicit(RawBytes.file("1.2.840.10008.1.2")).whole(),
                        VALUES),
                reads(
                        "explicit little endian",
                        RawFilm.explicit(RawBytes.file(EXPLICIT)).whole(),
                        VALUES),
                reads(
                        "explicit big endian",
                        RawFilm.explicit(RawBytes.file("1.2.840.10008.1.2.2").bigEndian())
                                .whole(),
                        VALUES),
                reads(
                        "deflated data set",
                        RawBytes.file("1.2.840.10008.1.2.1.99")
                                .raw(deflate(deflated))
                                .bytes(),
                        VALUES),
                reads(
                        "no preamble, no meta group, implicit",
                        RawFilm.implicit(new RawBytes()).whole(),
                        VALUES),
                reads(
                        "no preamble, no meta group, explicit",
                        RawFilm.explicit(new RawBytes()).whole(),
                        VALUES),
                reads(
                        "no preamble, no meta group, big endian",
                        RawFilm.explicit(new RawBytes().bigEndian()).whole(),
                        VALUES),
                reads(
                        "preamble without meta group",
                        RawFilm.explicit(new RawBytes().raw(new byte[128]).raw(RawBytes.ascii("DICM")))
                                .whole(),
                        VALUES),
                reads(
                        "meta group without transfer syntax",
                        RawFilm.implicit(new RawBytes()
                                        .raw(new byte[128])
                                        .raw(RawBytes.ascii("DICM"))
                                        .explicit(0x00020002, "UI", RawBytes.ascii("1.2 ")))
                                .whole(),
                        VALUES),
                reads(
                        "says implicit, is explicit",
                        RawFilm.explicit(RawBytes.file("1.2.840.10008.1.2")).whole(),
                        VALUES),
                reads(
                        "says explicit, is implicit",
                        RawFilm.implicit(RawBytes.file(EXPLICIT)).whole(),
                        VALUES),
                reads(
                        "says little endian, is big",
                        RawFilm.explicit(RawBytes.file(EXPLICIT).bigEndian()).whole(),
                        VALUES),
                reads(
                        "says deflated, is not",
                        RawFilm.explicit(RawBytes.file("1.2.840.10008.1.2.1.99"))
                                .whole(),
                        VALUES));
    }

    private static List<ConformanceFile> oddities() {
        return List.of(
                reads("odd length", with(film -> film.put(0x00081030, "LO", RawBytes.ascii("odd"))), VALUES),
                reads("unknown representation", with(film -> film.put(0x00081030, "XX", new byte[4])), VALUES),
                reads("wrong group length", with(film -> film.put(0x00100000, "UL", new byte[] {9, 9, 9, 9})), VALUES),
                reads(
                        "private elements",
                        with(film -> film.put(0x00090010, "LO", RawBytes.ascii("MAKER "))
                                .put(0x00091001, "UN", new byte[6])),
                        VALUES),
                reads(
                        "private sequence of undefined length as UN",
                        with(film -> film.raw(new RawBytes()
                                .explicitHead(0x00091002, "UN", RawBytes.UNDEFINED)
                                .item(0xFFFEE000, RawBytes.UNDEFINED)
                                .implicit(0x00091003, new byte[2])
                                .item(0xFFFEE00D, 0)
                                .item(0xFFFEE0DD, 0)
                                .bytes())),
                        VALUES),
                reads(
                        "nested sequences of defined length",
                        with(film -> film.raw(new RawBytes()
                                .explicitHead(0x00082218, "SQ", 8 + 12 + 8 + 10)
                                .item(0xFFFEE000, 12 + 8 + 10)
                                .explicitHead(0x00082220, "SQ", 8 + 10)
                                .item(0xFFFEE000, 10)
                                .explicit(0x00080100, "SH", RawBytes.ascii("T1"))
                                .bytes())),
                        VALUES),
                reads("zero bytes behind the end", behind(new byte[64]), VALUES),
                reads("rubbish behind the end", behind(RawBytes.ascii("left over from a sector")), VALUES),
                reads(
                        "one element written without its representation",
                        with(film -> film.raw(new RawBytes()
                                .implicit(0x00081030, RawBytes.ascii("text"))
                                .bytes())),
                        VALUES));
    }

    private static List<ConformanceFile> brokenFiles() {
        byte[] whole = RawFilm.explicit(RawBytes.file(EXPLICIT)).whole();
        byte[] headerOnly = RawFilm.explicit(RawBytes.file(EXPLICIT)).identity().bytes();
        List<ConformanceFile> files = new ArrayList<>(List.of(
                refuses("empty", new byte[0], Reason.EMPTY, "empty"),
                refuses("text", RawBytes.ascii("This is no image at all, only words."), Reason.NOT_DICOM, "not DICOM"),
                refuses("cut off in the pixels", Arrays.copyOf(whole, whole.length - 1), Reason.TRUNCATED, "shorter"),
                refuses("cut off in the header", Arrays.copyOf(whole, 180), Reason.TRUNCATED, "ends"),
                refuses("no pixels", headerOnly, Reason.NO_PIXELS, "no pixels"),
                refuses("sequences without end", endless(), Reason.LIMIT_EXCEEDED, "nested deeper"),
                refuses(
                        "a length that is not there",
                        RawFilm.explicit(RawBytes.file(EXPLICIT).explicitHead(0x00091010, "OB", 0x7FFFFFF0))
                                .bytes(),
                        Reason.TRUNCATED,
                        "ends"),
                refuses("a frame that is not there", whole, Reason.NO_SUCH_FRAME, "no frame 1")
                        .atFrame(1)));
        return files;
    }

    private interface Insert {
        RawFilm into(RawFilm film);
    }

    /** Something between identity and pixels. */
    private static byte[] with(Insert insert) {
        return insert.into(RawFilm.explicit(RawBytes.file(EXPLICIT)).identity())
                .imagePixel()
                .pixels()
                .bytes();
    }

    private static byte[] behind(byte[] rubbish) {
        return RawFilm.explicit(RawBytes.file(EXPLICIT))
                .identity()
                .imagePixel()
                .pixels()
                .raw(rubbish)
                .bytes();
    }

    private static byte[] endless() {
        RawBytes file = RawBytes.file(EXPLICIT);
        for (int i = 0; i < 1000; i++) {
            file.explicitHead(0x00082218, "SQ", RawBytes.UNDEFINED).item(0xFFFEE000, RawBytes.UNDEFINED);
        }
        return file.bytes();
    }

    static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[512];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return out.toByteArray();
    }
}
