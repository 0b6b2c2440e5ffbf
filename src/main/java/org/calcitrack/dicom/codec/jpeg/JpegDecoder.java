package org.calcitrack.dicom.codec.jpeg;

import java.util.ArrayList;
import java.util.List;
import org.calcitrack.dicom.codec.CodecBounds;
import org.calcitrack.dicom.codec.Raster;
import org.jspecify.annotations.Nullable;

/** Decodes one JPEG image: Huffman-coded sequential and progressive DCT of 8 and 12 bits, lossless of 2 to 16. */
public final class JpegDecoder {

    private static final int SCANS_MAX = 128;

    private final byte[] data;
    private final CodecBounds bounds;
    private final JpegTables tables = new JpegTables();
    private int position;
    private int scans;
    private boolean jfif;
    private int adobeTransform = -1;
    private @Nullable JpegFrame frame;
    private int @Nullable [] lossless;

    private JpegDecoder(byte[] data, CodecBounds bounds) {
        this.data = data;
        this.bounds = bounds;
    }

    public static Raster decode(byte[] data, CodecBounds bounds) {
        return new JpegDecoder(data, bounds).decode();
    }

    private Raster decode() {
        boolean more = true;
        while (more) {
            more = segment(marker());
        }
        JpegFrame done = frame();
        if (scans == 0) {
            throw CodecBounds.truncated("JPEG");
        }
        int[] samples = lossless != null ? lossless : new DctImage(done, tables).samples();
        return new Raster(
                done.width(),
                done.height(),
                done.components().size(),
                done.precision(),
                false,
                lossless == null,
                colour(done),
                samples);
    }

    /** The next marker's code; the end of the data counts as the end of the image once something is decoded. */
    private int marker() {
        while (position + 1 < data.length) {
            int code = data[position + 1] & 0xFF;
            if (data[position] == (byte) 0xFF && code != 0 && code != 0xFF) {
                position += 2;
                return code;
            }
            position++;
        }
        return 0xD9;
    }

    private boolean segment(int marker) {
        if (marker == 0xD9) {
            return false;
        }
        if (marker == 0xD8 || marker == 0x01 || (marker & 0xF8) == 0xD0) {
            return true;
        }
        int end = position + length();
        position += 2;
        switch (marker) {
            case 0xC4 -> tables.huffman(data, position, end);
            case 0xDB -> tables.quantisation(data, position, end);
            case 0xDD -> tables.restartInterval = u16(position);
            case 0xE0 -> jfif = end - position >= 5 && data[position] == 'J' && data[position + 1] == 'F';
            case 0xEE -> adobe(end);
            case 0xDA -> {
                scan(end);
                return true;
            }
            default -> {
                if (isFrame(marker)) {
                    frameHeader(marker);
                }
            }
        }
        position = end;
        return true;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private int length() {
        int length = position + 2 <= data.length ? u16(position) : 0;
        if (length < 2 || position + length > data.length) {
            throw CodecBounds.truncated("JPEG");
        }
        return length;
    }

    private void adobe(int end) {
        if (end - position >= 12 && data[position] == 'A' && data[position + 1] == 'd') {
            adobeTransform = data[position + 11] & 0xFF;
        }
    }

    private void frameHeader(int marker) {
        if (marker > JpegFrame.LOSSLESS) {
            throw CodecBounds.unsupported("Hierarchical or arithmetic JPEG");
        }
        if (frame != null) {
            throw CodecBounds.corrupt("The JPEG data hold two images");
        }
        int precision = u8(position);
        int count = u8(position + 5);
        JpegFrame next = new JpegFrame(marker, precision, u16(position + 3), u16(position + 1), components(count));
        bounds.check(next.width(), next.height(), count);
        boolean lossless = marker == JpegFrame.LOSSLESS;
        if (lossless ? precision < 2 || precision > 16 : precision != 8 && precision != 12) {
            throw CodecBounds.unsupported("JPEG of " + precision + " bits");
        }
        if (!lossless) {
            next.allocateBlocks();
        }
        frame = next;
    }

    private List<JpegComponent> components(int count) {
        List<JpegComponent> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = position + 6 + 3 * i;
            int factors = u8(at + 1);
            if (factors >> 4 < 1 || factors >> 4 > 4 || (factors & 15) < 1 || (factors & 15) > 4) {
                throw CodecBounds.corrupt("A JPEG sampling factor is out of range");
            }
            components.add(new JpegComponent(u8(at), factors >> 4, factors & 15, u8(at + 2) & 3));
        }
        return components;
    }

    private void scan(int end) {
        JpegFrame current = frame();
        if (++scans > SCANS_MAX) {
            throw CodecBounds.corrupt("The JPEG data hold too many scans");
        }
        int count = u8(position);
        List<JpegScan.Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int selectors = u8(position + 2 + 2 * i);
            JpegComponent component = current.component(u8(position + 1 + 2 * i));
            parts.add(new JpegScan.Part(component, selectors >> 4 & 3, selectors & 3));
        }
        int at = position + 1 + 2 * count;
        int approximation = u8(at + 2);
        JpegScan scan = new JpegScan(parts, u8(at), u8(at + 1), approximation >> 4, approximation & 15);
        JpegBits bits = new JpegBits(data, end);
        if (current.isLossless()) {
            lossless = lossless != null ? lossless : new int[bounds.pixels() * bounds.components()];
            new LosslessScan(current, scan, tables, bits).decode(lossless);
        } else {
            new DctScan(current, scan, tables, bits).decode();
        }
        position = bits.position();
    }

    private Raster.Colour colour(JpegFrame done) {
        if (done.components().size() != 3 || done.isLossless()) {
            return Raster.Colour.UNSAID;
        }
        if (adobeTransform >= 0) {
            return adobeTransform == 0 ? Raster.Colour.RGB : Raster.Colour.YCBCR;
        }
        boolean letters =
                done.components().get(0).id == 'R' && done.components().get(1).id == 'G';
        boolean sampled = done.widest() > 1 || done.highest() > 1;
        return letters ? Raster.Colour.RGB : jfif || sampled ? Raster.Colour.YCBCR : Raster.Colour.UNSAID;
    }

    private JpegFrame frame() {
        if (frame == null) {
            throw CodecBounds.corrupt("The JPEG data have no frame header");
        }
        return frame;
    }

    private int u8(int at) {
        if (at >= data.length) {
            throw CodecBounds.truncated("JPEG");
        }
        return data[at] & 0xFF;
    }

    private int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }
}
