package org.calcitrack.dicom.pixel;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.PixelFrame;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.codec.CodecBounds;
import org.calcitrack.dicom.codec.Raster;
import org.calcitrack.dicom.codec.RleDecoder;
import org.calcitrack.dicom.codec.jpeg.JpegDecoder;
import org.calcitrack.dicom.codec.jpeg2000.Jpeg2000Decoder;
import org.calcitrack.dicom.codec.jpegls.LsDecoder;
import org.calcitrack.dicom.stream.Limits;

/** One compressed frame into stored values; the bytes decide on the codec where they can. */
final class CompressedPixels {

    private final PixelLayout layout;
    private final TransferSyntax syntax;

    CompressedPixels(PixelLayout layout, TransferSyntax syntax) {
        this.layout = layout;
        this.syntax = syntax;
    }

    PixelFrame decode(byte[] frame) {
        if (syntax.isKnownButUnreadable()) {
            throw notRead();
        }
        refuseUnlikelySize(frame);
        if (syntax.equals(TransferSyntax.RLE_LOSSLESS)) {
            return Frames.of(layout, NativePixels.cells(rle(frame), 0, layout.samples(), layout));
        }
        if (syntax.equals(TransferSyntax.DEFLATED_FRAMES)) {
            return Frames.ofNative(layout, NativePixels.frame(inflated(frame), 0, layout));
        }
        CodecBounds bounds =
                new CodecBounds(layout.columns(), layout.rows(), layout.samplesPerPixel(), layout.bitsAllocated());
        return switch (Codestream.of(frame)) {
            case JPEG -> frame(JpegDecoder.decode(frame, bounds));
            case JPEG_LS -> frame(LsDecoder.decode(frame, bounds));
            case JPEG_2000 -> frame(Jpeg2000Decoder.decode(frame, bounds));
            case UNKNOWN -> throw notRead();
        };
    }

    /** A few bytes must not make the kernel take all memory. */
    private void refuseUnlikelySize(byte[] frame) {
        int samples = layout.samples();
        if (samples > Limits.FREE_SAMPLES && samples > Limits.SAMPLES_PER_BYTE * frame.length) {
            throw new DicomRefusal(
                    Reason.LIMIT_EXCEEDED, Tag.ROWS, frame.length + " bytes cannot hold " + samples + " samples");
        }
    }

    private DicomRefusal notRead() {
        return new DicomRefusal(Reason.UNSUPPORTED_TRANSFER_SYNTAX, Tag.TRANSFER_SYNTAX_UID, syntax + " is not read");
    }

    private byte[] rle(byte[] frame) {
        int pixels = layout.rows() * layout.columns();
        return layout.bitsAllocated() == 1
                ? RleDecoder.decode(frame, (pixels + 7) / 8, layout.samplesPerPixel(), 1)
                : RleDecoder.decode(frame, pixels, layout.samplesPerPixel(), (layout.bitsAllocated() + 7) / 8);
    }

    private byte[] inflated(byte[] frame) {
        byte[] bytes = new byte[Math.toIntExact((NativePixels.bits(layout) + 7) / 8)];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(frame);
            int count = 0;
            int more = 1;
            while (count < bytes.length && more > 0) {
                more = inflater.inflate(bytes, count, bytes.length - count);
                count += more;
            }
            if (count < bytes.length) {
                throw CodecBounds.truncated("deflated");
            }
            return bytes;
        } catch (DataFormatException e) {
            throw CodecBounds.corrupt("The frame is no deflated data");
        } finally {
            inflater.end();
        }
    }

    private PixelFrame frame(Raster raster) {
        int[] samples = raster.samples();
        boolean lossy = raster.lossy() || syntax.equals(TransferSyntax.JPEG_2000);
        if (lossy && raster.bits() > layout.bitsStored() && raster.signed() == layout.signed()) {
            StoredBits.of(layout).clamp(samples);
        } else if (raster.bits() > layout.bitsStored() || layout.signed()) {
            StoredBits.of(layout).apply(samples);
        }
        return Frames.of(layout, samples, colourModel(raster));
    }

    /** The codestream knows better than the header whether it was transformed. */
    private String colourModel(Raster raster) {
        return switch (raster.colour()) {
            case RGB -> "RGB";
            case YCBCR -> "YBR_FULL";
            case UNSAID -> layout.photometric();
        };
    }
}
