package org.calcitrack.dicom.stream;

import java.io.Closeable;
import java.io.IOException;

/** Bytes that can be read anywhere. */
public interface ByteSource extends Closeable {

    /**
     * Copies what there is at a position.
     *
     * @return how many bytes were copied; fewer than asked for only where the source ends
     */
    int read(long position, byte[] into, int offset, int length) throws IOException;

    /** Whether there are bytes up to this position (exclusive). */
    boolean reaches(long end) throws IOException;

    @Override
    default void close() throws IOException {}
}
