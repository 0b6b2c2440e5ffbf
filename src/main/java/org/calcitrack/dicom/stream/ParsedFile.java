package org.calcitrack.dicom.stream;

import java.io.IOException;
import java.util.Optional;
import org.calcitrack.dicom.DicomHeader;

/**
 * A file that has been read up to its pixels and is still open.
 *
 * @param source the bytes in which the pixels lie: the file, or what is inflated from it
 */
public record ParsedFile(DicomHeader header, Optional<PixelLocation> pixels, ByteSource source)
        implements AutoCloseable {

    @Override
    public void close() throws IOException {
        source.close();
    }
}
