package org.calcitrack.imaging.photo;

/**
 * How a stored photo is turned to stand upright, after the EXIF tag of that name (EXIF 2.3, 4.6.4, tag 274).
 *
 * @param exif 1 to 8
 */
public record Orientation(int exif) {

    public static final Orientation UPRIGHT = new Orientation(1);

    public Orientation {
        if (exif < 1 || exif > 8) {
            throw new IllegalArgumentException("EXIF orientations are 1 to 8: " + exif);
        }
    }

    /** Whether rows and columns change places. */
    public boolean swapsAxes() {
        return exif >= 5;
    }

    /** The stored column that shows at an upright place. */
    int storedColumn(int row, int column, int storedColumns) {
        int along = swapsAxes() ? row : column;
        boolean mirrored = exif == 2 || exif == 3 || exif == 7 || exif == 8;
        return mirrored ? storedColumns - 1 - along : along;
    }

    /** The stored row that shows at an upright place. */
    int storedRow(int row, int column, int storedRows) {
        int along = swapsAxes() ? column : row;
        boolean mirrored = exif == 3 || exif == 4 || exif == 6 || exif == 7;
        return mirrored ? storedRows - 1 - along : along;
    }
}
