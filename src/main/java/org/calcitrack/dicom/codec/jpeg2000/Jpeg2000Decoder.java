package org.calcitrack.dicom.codec.jpeg2000;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.calcitrack.dicom.codec.CodecBounds;
import org.calcitrack.dicom.codec.Raster;
import org.jspecify.annotations.Nullable;

/** Decodes one JPEG 2000 codestream, bare or in JP2 boxes (T.800 annexes A and I). */
public final class Jpeg2000Decoder {

    /** What the tile-parts of one tile have brought. */
    private record TileData(CodestreamParameters parameters, ByteArrayOutputStream packets) {}

    private static final int TILES_MAX = 65_535;

    /** Coefficients are kept as floats, which hold 24 bits exactly: transforms of colour and space add up to three. */
    private static final int EXACT_BITS = 20;

    private final byte[] data;
    private final CodecBounds bounds;
    private final CodestreamParameters main = new CodestreamParameters();
    private final Map<Integer, TileData> tiles = new TreeMap<>();
    private @Nullable ImageSize size;

    private Jpeg2000Decoder(byte[] data, CodecBounds bounds) {
        this.data = data;
        this.bounds = bounds;
    }

    public static Raster decode(byte[] data, CodecBounds bounds) {
        return new Jpeg2000Decoder(data, bounds).decode();
    }

    private Raster decode() {
        int at = Jp2Boxes.codestream(data) + 2;
        boolean more = true;
        while (more && at + 4 <= data.length) {
            int marker = u16(at);
            int end = at + 2 + u16(at + 2);
            if (marker == 0xFF90) {
                at = tilePart(at);
            } else if (marker == 0xFFD9) {
                more = false;
            } else {
                segment(marker, new Segment(data, at + 4, end), main, false);
                at = end;
            }
        }
        ImageSize image = size();
        if (tiles.size() < image.tilesWide() * image.tilesHigh()) {
            throw CodecBounds.truncated("JPEG 2000");
        }
        int[] samples = new int[Math.multiplyExact(bounds.pixels(), bounds.components())];
        SampleStore store = new SampleStore(image, samples);
        tiles.forEach((index, tile) -> decode(index, tile, store));
        ImageSize.Component first = image.components().getFirst();
        return new Raster(
                bounds.width(),
                bounds.height(),
                bounds.components(),
                first.bits(),
                first.signed(),
                !main.style(0).reversible(),
                main.componentTransform ? Raster.Colour.RGB : Raster.Colour.UNSAID,
                samples);
    }

    private void decode(int index, TileData data, SampleStore store) {
        ImageSize image = size();
        int[] area = image.tile(index);
        CodestreamParameters parameters = data.parameters;
        List<TileComponent> components = new ArrayList<>();
        for (int c = 0; c < image.components().size(); c++) {
            components.add(new TileComponent(
                    c,
                    image.components().get(c),
                    area,
                    parameters.style(c),
                    parameters.quantisation(c),
                    parameters.roiShift(c)));
        }
        int[] bits =
                image.components().stream().mapToInt(ImageSize.Component::bits).toArray();
        Tile tile = new Tile(components, bits);
        tile.readPackets(parameters.progressions(components.size()), data.packets.toByteArray());
        List<float[]> planes = tile.samples();
        if (parameters.componentTransform && planes.size() >= 3) {
            ComponentTransform.inverse(planes, parameters.style(0).reversible());
        }
        for (int c = 0; c < components.size(); c++) {
            store.put(components.get(c), planes.get(c));
        }
    }

    /** SOT to the end of the tile-part's packets (T.800 A.4.2); returns where the next marker is. */
    private int tilePart(int start) {
        Segment sot = new Segment(data, start + 4, start + 12);
        int index = sot.u16();
        int length = sot.size();
        ImageSize image = size();
        if (index >= image.tilesWide() * image.tilesHigh()) {
            throw CodecBounds.corrupt("A JPEG 2000 tile lies outside the image");
        }
        TileData tile = tiles.computeIfAbsent(index, i -> new TileData(main.copy(), new ByteArrayOutputStream()));
        int end = length == 0 ? endOfCodestream() : (int) Math.min(data.length, (long) start + length);
        int at = start + 12;
        while (at + 4 <= end && u16(at) != 0xFF93) {
            int next = at + 2 + u16(at + 2);
            segment(u16(at), new Segment(data, at + 4, next), tile.parameters, true);
            at = next;
        }
        at += 2;
        if (at > end) {
            throw CodecBounds.truncated("JPEG 2000");
        }
        tile.packets.write(data, at, end - at);
        return end;
    }

    private int endOfCodestream() {
        int end = data.length;
        while (end > 2 && data[end - 1] == 0) {
            end--; // padding of the fragment
        }
        return end > 2 && u16(end - 2) == 0xFFD9 ? end - 2 : data.length;
    }

    private void segment(int marker, Segment in, CodestreamParameters parameters, boolean inTile) {
        switch (marker) {
            case 0xFF51 -> siz(in);
            case 0xFF50 -> throw CodecBounds.unsupported("High-throughput JPEG 2000");
            case 0xFF52 -> parameters.cod(in, inTile);
            case 0xFF53 -> parameters.coc(in, size().components().size());
            case 0xFF5C -> parameters.qcd(in, inTile);
            case 0xFF5D -> parameters.qcc(in, size().components().size());
            case 0xFF5E -> parameters.rgn(in, size().components().size());
            case 0xFF5F -> parameters.poc(in, size().components().size());
            case 0xFF60, 0xFF61 -> throw CodecBounds.unsupported("JPEG 2000 with packed packet headers");
            default -> {
                // comments, lengths and pointers change nothing
            }
        }
    }

    private void siz(Segment in) {
        in.u16();
        int x1 = in.size();
        int y1 = in.size();
        int x0 = in.size();
        int y0 = in.size();
        int tileWidth = in.size();
        int tileHeight = in.size();
        int tileX0 = in.size();
        int tileY0 = in.size();
        int count = in.u16();
        bounds.check(x1 - x0, y1 - y0, count);
        List<ImageSize.Component> components = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            int depth = in.u8();
            components.add(new ImageSize.Component((depth & 0x7F) + 1, depth >> 7 == 1, in.u8(), in.u8()));
        }
        size = checked(new ImageSize(x0, y0, x1, y1, tileX0, tileY0, tileWidth, tileHeight, components));
    }

    private static ImageSize checked(ImageSize image) {
        boolean sampled = image.components().stream().anyMatch(c -> c.dx() < 1 || c.dy() < 1);
        boolean deep = image.components().stream().anyMatch(c -> c.bits() > EXACT_BITS);
        if (image.tileWidth() < 1 || image.tileHeight() < 1 || sampled) {
            throw CodecBounds.corrupt("The JPEG 2000 image size is out of range");
        }
        if (deep || (long) image.tilesWide() * image.tilesHigh() > TILES_MAX) {
            throw CodecBounds.unsupported("JPEG 2000 of more than 20 bits or 65535 tiles");
        }
        boolean covered = image.tileX0() <= image.x0()
                && image.tileY0() <= image.y0()
                && (long) image.tileX0() + image.tileWidth() > image.x0()
                && (long) image.tileY0() + image.tileHeight() > image.y0();
        if (!covered) {
            throw CodecBounds.corrupt("The JPEG 2000 tiles do not cover the image");
        }
        return image;
    }

    private ImageSize size() {
        if (size == null) {
            throw CodecBounds.corrupt("The JPEG 2000 main header is incomplete");
        }
        return size;
    }

    private int u16(int at) {
        return at + 1 < data.length ? (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF : 0;
    }
}
