package org.calcitrack.imaging;

/** The kind of file that a radiograph came as. */
public enum MediaKind {
    DICOM,
    JPEG,
    PNG,
    TIFF
}
