package org.calcitrack.dicom.pixel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.calcitrack.dicom.DicomElement;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;
import org.calcitrack.dicom.codec.RleEncoder;
import org.calcitrack.dicom.codec.jpeg.LosslessEncoder;

/** Compresses native Pixel Data without loss, frame by frame. */
public final class PixelEncoder {

    private final PixelLayout layout;
    private final byte[] pixels;
    private final boolean rle;

    private PixelEncoder(PixelLayout layout, byte[] pixels, boolean rle) {
        this.layout = layout;
        this.pixels = pixels;
        this.rle = rle;
    }

    /** The object with its Pixel Data as the syntax wants them; objects without any stay as they are. */
    public static DicomObject encode(DicomObject dataset, TransferSyntax syntax) {
        if (!(dataset.element(Tag.PIXEL_DATA).orElse(null) instanceof DicomElement.Plain plain)) {
            return dataset;
        }
        boolean rle = syntax.equals(TransferSyntax.RLE_LOSSLESS);
        if (!rle && !syntax.equals(TransferSyntax.JPEG_LOSSLESS_SV1)) {
            throw new DicomRefusal(Reason.NOT_WRITABLE, Tag.PIXEL_DATA, "No encoder for " + syntax);
        }
        PixelLayout layout = PixelLayout.of(dataset);
        if (layout.bitsAllocated() != 8 && layout.bitsAllocated() != 16 || layout.planar() || layout.isHalfChroma()) {
            throw new DicomRefusal(Reason.NOT_WRITABLE, Tag.PIXEL_DATA, "Only whole interleaved samples are encoded");
        }
        List<byte[]> fragments = new PixelEncoder(layout, plain.bytes(), rle).fragments();
        return dataset.toBuilder()
                .put(new DicomElement.Encapsulated(Tag.PIXEL_DATA, Vr.OB, fragments))
                .build();
    }

    /** The basic offset table, then one fragment for each frame. */
    private List<byte[]> fragments() {
        int frameBytes = layout.samples() * layout.bitsAllocated() / 8;
        if ((long) frameBytes * layout.frames() > pixels.length) {
            throw new DicomRefusal(Reason.NOT_WRITABLE, Tag.PIXEL_DATA, "Pixel Data is shorter than its frames");
        }
        List<byte[]> frames = new ArrayList<>();
        for (int frame = 0; frame < layout.frames(); frame++) {
            frames.add(encode(Arrays.copyOfRange(pixels, frame * frameBytes, (frame + 1) * frameBytes)));
        }
        List<byte[]> fragments = new ArrayList<>();
        fragments.add(offsets(frames));
        fragments.addAll(frames);
        return fragments;
    }

    private byte[] encode(byte[] frame) {
        int samples = layout.samplesPerPixel();
        return rle
                ? RleEncoder.encode(frame, layout.rows(), layout.columns(), samples, layout.bitsAllocated() / 8)
                : LosslessEncoder.encode(cells(frame), layout.columns(), layout.rows(), samples, precision(frame));
    }

    private int[] cells(byte[] frame) {
        int[] cells = new int[layout.samples()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = layout.bitsAllocated() == 8
                    ? frame[i] & 0xFF
                    : frame[2 * i] & 0xFF | (frame[2 * i + 1] & 0xFF) << 8;
        }
        return cells;
    }

    /** Bits Stored where nothing lies beyond them, else the whole cell. */
    private int precision(byte[] frame) {
        int stored = Math.max(2, layout.bitsStored());
        boolean fits = Arrays.stream(cells(frame)).allMatch(cell -> cell >>> stored == 0);
        return fits ? stored : layout.bitsAllocated();
    }

    private static byte[] offsets(List<byte[]> frames) {
        ByteBuffer table = ByteBuffer.allocate(4 * frames.size()).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        for (byte[] frame : frames) {
            table.putInt(at);
            at += 8 + frame.length + (frame.length & 1);
        }
        return table.array();
    }
}
