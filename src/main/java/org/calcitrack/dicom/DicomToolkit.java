package org.calcitrack.dicom;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that Calcitrack asks of DICOM. Refusals are {@link DicomRefusal}; an {@link IOException} means that the
 * disk failed, not the file.
 */
public interface DicomToolkit {

    /** The kernel that ships with Calcitrack: pure Java, safe for use by several threads. */
    static DicomToolkit standard() {
        return new StandardToolkit();
    }

    /** Reads what a file says, without touching its pixels; of a truncated file, what is whole. */
    DicomHeader readHeader(DicomSource source) throws IOException;

    /** Reads every element, Pixel Data included, as it is stored. */
    DicomHeader readAll(DicomSource source) throws IOException;

    /**
     * Decodes one frame.
     *
     * @param frame counted from 0
     */
    PixelFrame readFrame(DicomSource source, int frame) throws IOException;

    /**
     * The overlays of one frame: those in elements of their own, and those in bits of the pixel cells that the image
     * does not use. Of a lossy frame the latter stay empty, because nobody knows what became of single bits.
     *
     * @param frame counted from 0
     */
    List<OverlayPlane> readOverlays(DicomSource source, int frame) throws IOException;

    /**
     * Writes a Part 10 file.
     *
     * @param dataset with SOP Class and Instance UID; native Pixel Data (little endian) is compressed when the syntax
     *     asks for it, fragments are written as they are
     * @param syntax explicit little endian, deflated, RLE or JPEG lossless; any, for fragments
     */
    void write(DicomObject dataset, TransferSyntax syntax, OutputStream out) throws IOException;

    /**
     * The object in the DICOM JSON model (PS3.18 annex F).
     *
     * @param bulkData where the bytes of an element can be had; what has no address goes inline, fragments nowhere
     */
    String toJson(DicomObject object, Function<Tag, Optional<String>> bulkData);

    /** An object from the DICOM JSON model; its text becomes UTF-8, and bulk data are left out. */
    DicomObject fromJson(String json);
}
