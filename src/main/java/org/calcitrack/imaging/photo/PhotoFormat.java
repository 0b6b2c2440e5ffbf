package org.calcitrack.imaging.photo;

/** The photo formats that are read. */
public enum PhotoFormat {
    JPEG,
    PNG,
    TIFF
}
