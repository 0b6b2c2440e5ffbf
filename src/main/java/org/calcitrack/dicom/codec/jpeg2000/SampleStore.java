package org.calcitrack.dicom.codec.jpeg2000;

import java.util.stream.IntStream;

/** Where tiles put their samples: rounded, level-shifted, clamped, at their place in the image. */
final class SampleStore {

    private final ImageSize image;
    private final int[] samples;

    /**
     * @param samples of the whole image, components side by side
     */
    SampleStore(ImageSize image, int[] samples) {
        this.image = image;
        this.samples = samples;
    }

    void put(TileComponent tile, float[] plane) {
        IntStream.range(0, tile.height()).parallel().forEach(y -> row(tile, plane, y));
    }

    /** One row of a tile; a subsampled component repeats its samples and its rows. */
    private void row(TileComponent tile, float[] plane, int y) {
        ImageSize.Component component = image.components().get(tile.index);
        // T.800 G.1: unsigned samples were shifted to be centred on zero
        int shift = component.signed() ? 0 : 1 << component.bits() - 1;
        int low = component.signed() ? -(1 << component.bits() - 1) : 0;
        int high = low + (1 << component.bits()) - 1;
        int width = image.x1() - image.x0();
        int height = image.y1() - image.y0();
        int left = (tile.x0 - TileComponent.ceilDiv(image.x0(), component.dx())) * component.dx();
        int top = (tile.y0 + y - TileComponent.ceilDiv(image.y0(), component.dy())) * component.dy();
        int step = image.components().size();
        for (int row = top; row < Math.min(height, top + component.dy()); row++) {
            int to = (row * width + left) * step + tile.index;
            int columns = Math.min(width - left, tile.width() * component.dx());
            for (int x = 0, from = y * tile.width(), repeats = 0; x < columns; x++, to += step) {
                samples[to] = Math.max(low, Math.min(high, Math.round(plane[from]) + shift));
                if (++repeats == component.dx()) {
                    from++;
                    repeats = 0;
                }
            }
        }
    }
}
