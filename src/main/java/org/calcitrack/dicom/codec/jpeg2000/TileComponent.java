package org.calcitrack.dicom.codec.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.calcitrack.dicom.codec.CodecBounds;

/** One component of one tile: its resolutions, bands and precincts (T.800 B.5 to B.7). */
final class TileComponent {

    /** Smaller blocks than these make more objects than films have pixels to fill. */
    private static final int BLOCKS_MAX = 2_000_000;

    final int index;
    final int x0;
    final int y0;
    final int x1;
    final int y1;
    final CodingStyle style;
    final Quantisation quantisation;
    final int roiShift;
    final List<Precinct> precincts = new ArrayList<>();
    private final ImageSize.Component sampling;
    private int blocks;

    TileComponent(
            int index, ImageSize.Component sampling, int[] tile, CodingStyle style, Quantisation q, int roiShift) {
        this.index = index;
        this.sampling = sampling;
        this.style = style;
        this.quantisation = q;
        this.roiShift = roiShift;
        this.x0 = ceilDiv(tile[0], sampling.dx());
        this.y0 = ceilDiv(tile[1], sampling.dy());
        this.x1 = ceilDiv(tile[2], sampling.dx());
        this.y1 = ceilDiv(tile[3], sampling.dy());
        for (int r = 0; r <= style.levels(); r++) {
            addPrecincts(r, tile);
        }
    }

    int width() {
        return x1 - x0;
    }

    int height() {
        return y1 - y0;
    }

    /** A bound of a resolution (T.800 B-14). */
    int at(int bound, int resolution) {
        return ceilShift(bound, style.levels() - resolution);
    }

    private List<Subband> bands(int r) {
        int levels = style.levels();
        if (r == 0) {
            return List.of(new Subband(Subband.LL, 0, at(x0, 0), at(y0, 0), at(x1, 0), at(y1, 0), 0, 0));
        }
        int n = levels - r + 1;
        int lowWidth = at(x1, r - 1) - at(x0, r - 1);
        int lowHeight = at(y1, r - 1) - at(y0, r - 1);
        List<Subband> bands = new ArrayList<>(3);
        for (int kind = Subband.HL; kind <= Subband.HH; kind++) {
            int ox = kind & 1;
            int oy = kind >> 1;
            bands.add(new Subband(
                    kind,
                    3 * (r - 1) + kind,
                    bandBound(x0, n, ox),
                    bandBound(y0, n, oy),
                    bandBound(x1, n, ox),
                    bandBound(y1, n, oy),
                    ox * lowWidth,
                    oy * lowHeight));
        }
        return bands;
    }

    private void addPrecincts(int r, int[] tile) {
        int px = style.precinctWidth(r);
        int py = style.precinctHeight(r);
        int rx0 = at(x0, r);
        int ry0 = at(y0, r);
        int rx1 = at(x1, r);
        int ry1 = at(y1, r);
        if (rx1 <= rx0 || ry1 <= ry0) {
            return;
        }
        List<Subband> bands = bands(r);
        int scale = style.levels() - r;
        for (int j = ry0 >> py; j < ceilShift(ry1, py); j++) {
            for (int i = rx0 >> px; i < ceilShift(rx1, px); i++) {
                long x = Math.max(tile[0], (((long) i << px) << scale) * sampling.dx());
                long y = Math.max(tile[1], (((long) j << py) << scale) * sampling.dy());
                precincts.add(new Precinct(index, r, x, y, precinctBands(bands, r, i, j), style));
            }
        }
    }

    private List<Precinct.Band> precinctBands(List<Subband> bands, int r, int i, int j) {
        int half = r == 0 ? 0 : 1;
        int px = style.precinctWidth(r) - half;
        int py = style.precinctHeight(r) - half;
        if (px < 0 || py < 0) {
            throw CodecBounds.corrupt("A JPEG 2000 precinct is empty");
        }
        List<Precinct.Band> all = new ArrayList<>(bands.size());
        for (Subband band : bands) {
            long left = Math.max(band.x0(), (long) i << px);
            long top = Math.max(band.y0(), (long) j << py);
            long right = Math.min(band.x1(), (i + 1L) << px);
            long bottom = Math.min(band.y1(), (j + 1L) << py);
            all.add(blocks(band, (int) left, (int) top, (int) right, (int) bottom, px, py));
        }
        return all;
    }

    private Precinct.Band blocks(Subband band, int left, int top, int right, int bottom, int px, int py) {
        int bw = Math.min(style.blockWidth(), px);
        int bh = Math.min(style.blockHeight(), py);
        boolean empty = right <= left || bottom <= top;
        int wide = empty ? 0 : ceilShift(right, bw) - (left >> bw);
        int high = empty ? 0 : ceilShift(bottom, bh) - (top >> bh);
        blocks = Math.addExact(blocks, Math.multiplyExact(wide, high) + 1);
        if (blocks > BLOCKS_MAX) {
            throw CodecBounds.unsupported("JPEG 2000 in more than " + BLOCKS_MAX + " blocks");
        }
        CodeBlock[] grid = new CodeBlock[wide * high];
        for (int n = 0; n < grid.length; n++) {
            int x = (left >> bw) + n % wide;
            int y = (top >> bh) + n / wide;
            grid[n] = new CodeBlock(
                    Math.max(left, x << bw),
                    Math.max(top, y << bh),
                    Math.min(right, x + 1 << bw),
                    Math.min(bottom, y + 1 << bh));
        }
        return new Precinct.Band(band, wide, high, grid, new TagTree(wide, high), new TagTree(wide, high));
    }

    private static int bandBound(int bound, int n, int offset) {
        return (int) (((long) bound - ((long) offset << n - 1) + (1L << n) - 1) >> n); // T.800 B-15
    }

    static int ceilShift(int value, int bits) {
        return (int) ((value + (1L << bits) - 1) >> bits);
    }

    static int ceilDiv(int value, int divisor) {
        return (int) (((long) value + divisor - 1) / divisor);
    }
}
