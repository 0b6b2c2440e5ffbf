package org.calcitrack.dicom.codec.jpeg2000;

import java.util.List;

/**
 * The SIZ marker (T.800 A.5.1): the image and its tiles on the reference grid.
 */
record ImageSize(
        int x0,
        int y0,
        int x1,
        int y1,
        int tileX0,
        int tileY0,
        int tileWidth,
        int tileHeight,
        List<Component> components) {

    /** Precision in bits, sign, and the distance of samples on the grid. */
    record Component(int bits, boolean signed, int dx, int dy) {}

    int tilesWide() {
        return TileComponent.ceilDiv(x1 - tileX0, tileWidth);
    }

    int tilesHigh() {
        return TileComponent.ceilDiv(y1 - tileY0, tileHeight);
    }

    /** Left, top, right and bottom of a tile (T.800 B-7 to B-10). */
    int[] tile(int index) {
        long left = tileX0 + (long) (index % tilesWide()) * tileWidth;
        long top = tileY0 + (long) (index / tilesWide()) * tileHeight;
        return new int[] {
            (int) Math.max(left, x0),
            (int) Math.max(top, y0),
            (int) Math.min(left + tileWidth, x1),
            (int) Math.min(top + tileHeight, y1)
        };
    }
}
