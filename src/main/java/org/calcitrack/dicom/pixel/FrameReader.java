package org.calcitrack.dicom.pixel;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.PixelFrame;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;
import org.calcitrack.dicom.stream.ByteOrders;
import org.calcitrack.dicom.stream.ByteSource;
import org.calcitrack.dicom.stream.FragmentIndex;
import org.calcitrack.dicom.stream.ParsedFile;
import org.calcitrack.dicom.stream.PixelLocation;

/** Reads one frame of an open file. */
public final class FrameReader {

    private final ByteSource source;
    private final PixelLocation location;
    private final DicomObject dataset;
    private final PixelLayout layout;
    private final TransferSyntax syntax;

    private FrameReader(ParsedFile file, PixelLocation location, PixelLayout layout) {
        this.source = file.source();
        this.location = location;
        this.dataset = file.header().dataset();
        this.layout = layout;
        this.syntax = file.header().transferSyntax();
    }

    public static PixelFrame read(ParsedFile file, int frame) throws IOException {
        return read(file, frame, UnaryOperator.identity());
    }

    /** The whole cells of a frame, with all that the image does not use of them. */
    static PixelFrame readCells(ParsedFile file, int frame) throws IOException {
        return read(file, frame, PixelLayout::ofWholeCells);
    }

    private static PixelFrame read(ParsedFile file, int frame, UnaryOperator<PixelLayout> part) throws IOException {
        PixelLocation location = file.pixels().orElseThrow(() -> noPixels(file));
        PixelLayout layout = part.apply(PixelLayout.of(file.header().dataset()));
        if (frame < 0 || frame >= layout.frames()) {
            throw new DicomRefusal(
                    Reason.NO_SUCH_FRAME,
                    Tag.NUMBER_OF_FRAMES,
                    "There is no frame " + frame + " of " + layout.frames());
        }
        return new FrameReader(file, location, layout).read(frame);
    }

    private static DicomRefusal noPixels(ParsedFile file) {
        return file.header().truncated()
                ? new DicomRefusal(Reason.TRUNCATED, Tag.PIXEL_DATA, "The file ends before its pixels")
                : new DicomRefusal(Reason.NO_PIXELS, Tag.PIXEL_DATA, "The object holds no pixels");
    }

    private PixelFrame read(int frame) throws IOException {
        if (!location.tag().equals(Tag.PIXEL_DATA)) {
            throw new DicomRefusal(Reason.UNSUPPORTED_PIXELS, location.tag(), "Floating point pixels are not read");
        }
        if (location.isEncapsulated()) {
            FragmentIndex fragments = new FragmentIndex(source, location, dataset, layout.frames());
            return new CompressedPixels(layout, syntax).decode(fragments.frame(frame));
        }
        return nativeFrame(frame);
    }

    private PixelFrame nativeFrame(int frame) throws IOException {
        long bits = NativePixels.bits(layout);
        long firstBit = bits * frame;
        long from = firstBit / 8;
        long to = (firstBit + bits + 7) / 8;
        if (to > location.length() || !source.reaches(location.position() + to)) {
            throw new DicomRefusal(Reason.TRUNCATED, Tag.PIXEL_DATA, "Pixel Data is shorter than its frames");
        }
        byte[] bytes = syntax.bigEndian() ? bigEndianBytes(from, to) : bytes(from, to);
        return Frames.ofNative(layout, NativePixels.frame(bytes, (int) (firstBit % 8), layout));
    }

    private byte[] bytes(long from, long to) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(to - from)];
        source.read(location.position() + from, bytes, 0, bytes.length);
        return bytes;
    }

    /** Whole words are reversed, also those that a frame shares with its neighbour. */
    private byte[] bigEndianBytes(long from, long to) throws IOException {
        int word = wordBytes();
        long start = from / word * word;
        byte[] words = bytes(start, Math.min(location.length(), (to + word - 1) / word * word));
        ByteOrders.reverse(words, word);
        return Arrays.copyOfRange(words, (int) (from - start), (int) (to - start));
    }

    /** Big endian OW reverses in words of 16 bits whatever the cell, OB not at all (PS3.5 7.3). */
    private int wordBytes() {
        return location.vr() == Vr.OW || layout.bitsAllocated() == 16 ? 2 : Math.max(1, layout.bitsAllocated() / 8);
    }
}
