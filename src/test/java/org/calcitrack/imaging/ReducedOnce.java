package org.calcitrack.imaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reduces a film's file as the application does, without an application around it and without keeping the result. */
public final class ReducedOnce {

    private static final int LONG_SIDE = 640;
    private static final GreyScale TWELVE_BITS = new GreyScale(
            SampleType.UINT16, 12, 1, 0, false, List.of(new GreyWindow("all", 2048, 4096, "LINEAR")), Optional.empty());

    private ReducedOnce() {}

    /** The film in a DICOM file of 12 bits and this size. */
    public static ReducedFilm of(Path dicom, int rows, int columns) throws IOException {
        Reduction reduction = new Reduction(TWELVE_BITS, rows, columns, LONG_SIDE);
        new FilmPixels().read(dicom, MediaKind.DICOM, reduction);
        return reduction.film(reduction.bytes());
    }
}
