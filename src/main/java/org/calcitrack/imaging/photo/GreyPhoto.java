package org.calcitrack.imaging.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;

/**
 * An unpacked photo seen as grey values, upright. Single-channel photos of 8 or 16 bits keep their values; colour
 * becomes 8-bit luminance.
 */
public final class GreyPhoto {

    private final BufferedImage image;
    private final Orientation orientation;
    private final boolean plainGrey;

    GreyPhoto(BufferedImage image, Orientation orientation) {
        this.image = image;
        this.orientation = orientation;
        int type = image.getRaster().getDataBuffer().getDataType();
        this.plainGrey = image.getRaster().getNumBands() == 1
                && image.getColorModel().getNumComponents() == 1
                && (type == DataBuffer.TYPE_BYTE || type == DataBuffer.TYPE_USHORT)
                && image.getColorModel().getPixelSize() >= 8;
    }

    public int rows() {
        return orientation.swapsAxes() ? image.getWidth() : image.getHeight();
    }

    public int columns() {
        return orientation.swapsAxes() ? image.getHeight() : image.getWidth();
    }

    /** Significant bits of a grey value: 8 or 16. */
    public int bits() {
        return plainGrey && image.getRaster().getDataBuffer().getDataType() == DataBuffer.TYPE_USHORT ? 16 : 8;
    }

    /** The grey values of one upright row, from the left, into an array of at least {@link #columns()} values. */
    public void row(int row, int[] into) {
        int columns = columns();
        int x = orientation.storedColumn(row, 0, image.getWidth());
        int y = orientation.storedRow(row, 0, image.getHeight());
        int endX = orientation.storedColumn(row, columns - 1, image.getWidth());
        int endY = orientation.storedRow(row, columns - 1, image.getHeight());
        line(Math.min(x, endX), Math.min(y, endY), into);
        if (endX < x || endY < y) {
            reverse(into, columns);
        }
    }

    private void line(int x, int y, int[] into) {
        int across = orientation.swapsAxes() ? 1 : image.getWidth();
        int down = orientation.swapsAxes() ? image.getHeight() : 1;
        if (plainGrey) {
            image.getRaster().getSamples(x, y, across, down, 0, into);
        } else {
            image.getRGB(x, y, across, down, into, 0, across);
            for (int i = 0; i < across * down; i++) {
                into[i] = luminance(into[i]);
            }
        }
    }

    // ITU-R BT.601, the luminance that JPEG itself uses
    private static int luminance(int rgb) {
        return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF) + 500) / 1000;
    }

    private static void reverse(int[] values, int count) {
        for (int left = 0, right = count - 1; left < right; left++, right--) {
            int value = values[left];
            values[left] = values[right];
            values[right] = value;
        }
    }
}
