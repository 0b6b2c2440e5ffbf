package org.calcitrack.dicom.codec.jpeg2000;

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
        ImageSize.Component component = image.components().get(tile.index);
        // T.800 G.1: unsigned samples were shifted to be centred on zero
        int shift = component.signed() ? 0 : 1 << component.bits() - 1;
        int low = component.signed() ? -(1 << component.bits() - 1) : 0;
        int high = low + (1 << component.bits()) - 1;
        int left = TileComponent.ceilDiv(image.x0(), component.dx());
        int top = TileComponent.ceilDiv(image.y0(), component.dy());
        for (int y = 0; y < tile.height(); y++) {
            for (int x = 0; x < tile.width(); x++) {
                int value = Math.round(plane[y * tile.width() + x]) + shift;
                spread(
                        component,
                        tile.x0 + x - left,
                        tile.y0 + y - top,
                        tile.index,
                        Math.max(low, Math.min(high, value)));
            }
        }
    }

    /** A subsampled component repeats its samples. */
    private void spread(ImageSize.Component component, int x, int y, int channel, int value) {
        int width = image.x1() - image.x0();
        int height = image.y1() - image.y0();
        int step = image.components().size();
        for (int row = y * component.dy(); row < Math.min(height, (y + 1) * component.dy()); row++) {
            for (int column = x * component.dx(); column < Math.min(width, (x + 1) * component.dx()); column++) {
                samples[(row * width + column) * step + channel] = value;
            }
        }
    }
}
