package org.calcitrack.dicom;

import static org.calcitrack.dicom.ConformanceFile.reads;
import static org.calcitrack.dicom.ConformanceFile.readsWithin;
import static org.calcitrack.dicom.ConformanceFile.refuses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.calcitrack.dicom.DicomRefusal.Reason;

/** Compressed pixels of the conformance set: every codec, and every way of cutting frames into fragments. */
final class ConformanceFragments {

    private static final int[] GREY = Codestreams.picture("grey12.x");

    private static final List<String> LOSSLESS = List.of(
            "grey12.lossless-1",
            "grey12.lossless-2",
            "grey12.lossless-3",
            "grey12.lossless-4",
            "grey12.lossless-5",
            "grey12.lossless-6",
            "grey12.lossless-7",
            "grey16.lossless-1",
            "signed16.lossless-1",
            "rgb8.lossless-7",
            "grey8.jls",
            "grey12.jls",
            "grey16.jls",
            "rgb8.jls-line",
            "rgb8.jls-sample",
            "rgb8.jls-none",
            "grey8.j2k",
            "grey12.j2k",
            "grey16.j2k",
            "signed16.j2k",
            "rgb8.j2k",
            "grey8.jp2",
            "rgb8.j2k-LRCP",
            "rgb8.j2k-RLCP",
            "rgb8.j2k-RPCL",
            "rgb8.j2k-PCRL",
            "rgb8.j2k-CPRL");

    private ConformanceFragments() {}

    static List<ConformanceFile> all() {
        List<ConformanceFile> files = new ArrayList<>();
        LOSSLESS.forEach(name -> files.add(reads(name, stream(name), Codestreams.picture(name))));
        files.add(readsWithin(3, "grey12.jls-near3", stream("grey12.jls-near3"), GREY));
        files.add(readsWithin(12, "grey8.baseline", stream("grey8.baseline"), Codestreams.picture("grey8.x")));
        files.add(readsWithin(160, "grey12.extended", stream("grey12.extended"), GREY));
        files.addAll(runLengths());
        files.addAll(cuts());
        files.addAll(refusals());
        return files;
    }

    private static List<ConformanceFile> runLengths() {
        DicomObject film = DicomFiles.aFilm().build();
        int[] values = DicomFiles.ramp(DicomFiles.ROWS * DicomFiles.COLUMNS);
        byte[] rle = fragment(DicomFiles.written(film, TransferSyntax.RLE_LOSSLESS));
        return List.of(
                reads("RLE", rleFilm(rle), values),
                reads("RLE with padding behind the last segment", rleFilm(Arrays.copyOf(rle, rle.length + 6)), values),
                reads("RLE with no-operation bytes", rleFilm(withNoOperations(rle)), values),
                refuses("RLE cut off", rleFilm(Arrays.copyOf(rle, rle.length - 8)), Reason.TRUNCATED, "RLE"),
                refuses("RLE with a wrong number of segments", rleFilm(segments(rle, 3)), Reason.CORRUPT, "segments"),
                reads("deflated frame", deflated(film), values));
    }

    private static List<ConformanceFile> cuts() {
        byte[] first = Codestreams.bytes("grey12.lossless-1");
        byte[] second = Codestreams.bytes("grey12.lossless-7");
        byte[] head = Arrays.copyOf(first, 700);
        byte[] tail = Arrays.copyOfRange(first, 700, first.length);
        int offset = 8 + head.length + 8 + tail.length;
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return List.of(
                reads("a frame over two fragments, offset table", two(offsets(offset), head, tail, second), GREY)
                        .atFrame(1),
                reads("a frame over two fragments, no table", two(new byte[0], head, tail, second), GREY)
                        .atFrame(1),
                reads("a frame over two fragments, wrong table", two(offsets(7), head, tail, second), GREY)
                        .atFrame(1),
                reads("a fragment for each frame", two(new byte[0], first, second), GREY)
                        .atFrame(1),
                reads("both frames in one fragment", two(new byte[0], both), GREY)
                        .atFrame(1),
                reads("extended offset table", extended(offset, head, tail, second), GREY)
                        .atFrame(1),
                reads("one frame over two fragments", film(TransferSyntax.JPEG_LOSSLESS, head, tail), GREY),
                readsWithin(
                        40,
                        "JPEG in luminance and chroma, header says RGB",
                        lying("rgb8.baseline-444", "RGB"),
                        Codestreams.picture("rgb8.x")),
                readsWithin(
                        40,
                        "JPEG in RGB, header says luminance and chroma",
                        lying("rgb8.baseline-rgb", "YBR_FULL_422"),
                        Codestreams.picture("rgb8.x")),
                reads(
                        "JPEG-LS under the name of JPEG lossless",
                        film(TransferSyntax.JPEG_LOSSLESS, Codestreams.bytes("grey12.jls")),
                        GREY),
                reads(
                        "JPEG 2000 with boxes around the codestream",
                        DicomFiles.written(Codestreams.film("grey8.jp2"), TransferSyntax.JPEG_2000_LOSSLESS),
                        Codestreams.picture("grey8.x")),
                reads(
                        "delimiter bytes inside a fragment",
                        film(TransferSyntax.JPEG_LOSSLESS, withComment(first)),
                        GREY));
    }

    private static List<ConformanceFile> refusals() {
        byte[] stream = Codestreams.bytes("grey12.lossless-1");
        List<ConformanceFile> files = new ArrayList<>();
        for (String uid : List.of("201", "202", "203", "110", "111", "112", "100", "102", "107", "92")) {
            TransferSyntax syntax = TransferSyntax.of("1.2.840.10008.1.2.4." + uid);
            files.add(
                    refuses(syntax.label(), film(syntax, stream), Reason.UNSUPPORTED_TRANSFER_SYNTAX, syntax.label()));
        }
        for (String name : List.of("grey12.lossless-1", "grey8.baseline", "grey12.jls", "grey12.j2k")) {
            byte[] half = Arrays.copyOf(Codestreams.bytes(name), Codestreams.bytes(name).length / 2);
            files.add(refuses(
                    name + " cut off",
                    DicomFiles.written(Codestreams.film(name, half), Codestreams.syntax(name)),
                    Reason.TRUNCATED,
                    ""));
        }
        files.add(refuses(
                "JPEG 2000 of more bits than are exact",
                DicomFiles.written(
                        Codestreams.film("grey12.j2k", deep(Codestreams.bytes("grey12.j2k"))),
                        TransferSyntax.JPEG_2000),
                Reason.UNSUPPORTED_PIXELS,
                "20 bits"));
        files.add(refuses(
                "fragments without codestream",
                film(TransferSyntax.JPEG_LOSSLESS, new byte[100]),
                Reason.UNSUPPORTED_TRANSFER_SYNTAX,
                "not read"));
        files.add(refuses(
                "a picture of another size",
                DicomFiles.written(
                        Codestreams.film("grey12.j2k").toBuilder()
                                .integers(Tag.ROWS, TestPattern.ROWS + 1)
                                .build(),
                        TransferSyntax.JPEG_2000),
                Reason.CORRUPT,
                ""));
        return files;
    }

    /** SIZ with another precision: 24 bits (T.800 A.5.1, Ssiz is the 41st byte of the codestream). */
    private static byte[] deep(byte[] codestream) {
        byte[] out = codestream.clone();
        out[42] = 23;
        return out;
    }

    private static byte[] stream(String name) {
        return DicomFiles.written(Codestreams.film(name), Codestreams.syntax(name));
    }

    private static byte[] film(TransferSyntax syntax, byte[]... fragments) {
        return DicomFiles.written(fragments(Codestreams.film("grey12.lossless-1"), new byte[0], fragments), syntax);
    }

    private static DicomObject fragments(DicomObject film, byte[] table, byte[]... fragments) {
        List<byte[]> items = new ArrayList<>(List.of(table));
        items.addAll(List.of(fragments));
        return film.toBuilder()
                .put(new DicomElement.Encapsulated(Tag.PIXEL_DATA, Vr.OB, items))
                .build();
    }

    private static DicomObject twoFrames() {
        return Codestreams.film("grey12.lossless-1").toBuilder()
                .text(Tag.NUMBER_OF_FRAMES, "2")
                .build();
    }

    private static byte[] two(byte[] table, byte[]... fragments) {
        return DicomFiles.written(fragments(twoFrames(), table, fragments), TransferSyntax.JPEG_LOSSLESS);
    }

    private static byte[] extended(int offset, byte[]... fragments) {
        byte[] table = new byte[16];
        table[8] = (byte) offset;
        table[9] = (byte) (offset >> 8);
        DicomObject film = fragments(twoFrames(), new byte[0], fragments).toBuilder()
                .bytes(Tag.EXTENDED_OFFSET_TABLE, Vr.OV, table)
                .build();
        return DicomFiles.written(film, TransferSyntax.JPEG_LOSSLESS);
    }

    private static byte[] offsets(int second) {
        return new byte[] {0, 0, 0, 0, (byte) second, (byte) (second >> 8), 0, 0};
    }

    /** A JPEG comment that holds what looks like the end of a sequence. */
    private static byte[] withComment(byte[] jpeg) {
        byte[] comment = {
            (byte) 0xFF, (byte) 0xFE, 0, 10, (byte) 0xFE, (byte) 0xFF, (byte) 0xDD, (byte) 0xE0, 0, 0, 0, 0
        };
        byte[] out = new byte[jpeg.length + comment.length];
        System.arraycopy(jpeg, 0, out, 0, 2);
        System.arraycopy(comment, 0, out, 2, comment.length);
        System.arraycopy(jpeg, 2, out, 2 + comment.length, jpeg.length - 2);
        return out;
    }

    private static byte[] lying(String name, String photometric) {
        DicomObject film = Codestreams.film(name).toBuilder()
                .text(Tag.PHOTOMETRIC_INTERPRETATION, photometric)
                .build();
        return DicomFiles.written(film, TransferSyntax.JPEG_BASELINE);
    }

    private static byte[] rleFilm(byte[] frame) {
        return DicomFiles.written(
                fragments(DicomFiles.aFilm().build(), new byte[0], frame), TransferSyntax.RLE_LOSSLESS);
    }

    /** The only fragment of a file: all between the last item's head and the delimiter. */
    private static byte[] fragment(byte[] file) {
        int start = 0;
        for (int i = 0; i + 4 < file.length; i++) {
            boolean item = file[i] == (byte) 0xFE
                    && file[i + 1] == (byte) 0xFF
                    && file[i + 2] == 0
                    && file[i + 3] == (byte) 0xE0;
            start = item ? i + 8 : start;
        }
        return Arrays.copyOfRange(file, start, file.length - 8);
    }

    /** The first segment begins with three bytes that mean nothing (PS3.5 G.3.1: -128). */
    private static byte[] withNoOperations(byte[] rle) {
        byte[] out = new byte[rle.length + 4];
        System.arraycopy(rle, 0, out, 0, 64);
        Arrays.fill(out, 64, 68, (byte) -128);
        System.arraycopy(rle, 64, out, 68, rle.length - 64);
        int second = (rle[8] & 0xFF | (rle[9] & 0xFF) << 8) + 4;
        out[8] = (byte) second;
        out[9] = (byte) (second >> 8);
        return out;
    }

    private static byte[] segments(byte[] rle, int count) {
        byte[] out = rle.clone();
        out[0] = (byte) count;
        return out;
    }

    private static byte[] deflated(DicomObject film) {
        byte[] frame = ConformanceSet.deflate(film.bytes(Tag.PIXEL_DATA).orElseThrow());
        return DicomFiles.written(fragments(film, new byte[0], frame), TransferSyntax.DEFLATED_FRAMES);
    }
}
