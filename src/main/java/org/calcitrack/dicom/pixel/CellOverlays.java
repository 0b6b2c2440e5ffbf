package org.calcitrack.dicom.pixel;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.calcitrack.dicom.OverlayPlane;
import org.calcitrack.dicom.PixelFrame;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.stream.ParsedFile;

/** Takes overlays out of the bits of pixel cells that the image does not use (PS3.3-2004 C.9.2, since retired). */
public final class CellOverlays {

    /** The frames of these may have lost single bits. */
    private static final Set<TransferSyntax> LOSSY = Set.of(
            TransferSyntax.JPEG_BASELINE,
            TransferSyntax.JPEG_EXTENDED,
            TransferSyntax.JPEG_LS_NEAR_LOSSLESS,
            TransferSyntax.JPEG_2000);

    private CellOverlays() {}

    /** All overlays of a frame, those in its cells with their bits. */
    public static List<OverlayPlane> read(ParsedFile file, int frame) throws IOException {
        List<OverlayPlane> described = OverlayPlane.of(file.header().dataset());
        boolean inCells = described.stream().anyMatch(plane -> plane.cellBit().isPresent());
        if (!inCells || LOSSY.contains(file.header().transferSyntax())) {
            return described;
        }
        PixelFrame cells = FrameReader.readCells(file, frame);
        return described.stream().map(plane -> plane.drawnIn(cells)).toList();
    }
}
