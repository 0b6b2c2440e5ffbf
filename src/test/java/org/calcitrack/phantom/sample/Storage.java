package org.calcitrack.phantom.sample;

import org.calcitrack.dicom.TransferSyntax;

/** How a sample film is stored. */
enum Storage {
    UNCOMPRESSED("dcm", TransferSyntax.EXPLICIT_LITTLE_ENDIAN),
    DEFLATED("dcm", TransferSyntax.DEFLATED_EXPLICIT_LITTLE_ENDIAN),
    RLE("dcm", TransferSyntax.RLE_LOSSLESS),
    LOSSLESS_JPEG("dcm", TransferSyntax.JPEG_LOSSLESS_SV1),
    /** A telephone's picture of the printed film. */
    PHOTO("jpg", TransferSyntax.JPEG_BASELINE),
    /** The same, with the telephone held sideways: EXIF orientation 6. */
    PHOTO_SIDEWAYS("jpg", TransferSyntax.JPEG_BASELINE),
    /** A flatbed scan. */
    SCAN("tif", TransferSyntax.EXPLICIT_LITTLE_ENDIAN);

    private final String suffix;
    private final TransferSyntax syntax;

    Storage(String suffix, TransferSyntax syntax) {
        this.suffix = suffix;
        this.syntax = syntax;
    }

    String suffix() {
        return suffix;
    }

    boolean dicom() {
        return suffix.equals("dcm");
    }

    /** Meaningful for DICOM only. */
    TransferSyntax syntax() {
        return syntax;
    }

    String words() {
        return dicom()
                ? "DICOM, " + syntax.label()
                : name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
