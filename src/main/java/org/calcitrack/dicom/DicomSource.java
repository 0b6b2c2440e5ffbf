package org.calcitrack.dicom;

import java.nio.file.Path;

/** Where the bytes of one object are: a file, or memory. */
public sealed interface DicomSource {

    static DicomSource of(Path file) {
        return new File(file);
    }

    static DicomSource of(byte[] bytes) {
        return new Memory(bytes);
    }

    /** A file on disk, read only where needed. */
    record File(Path path) implements DicomSource {}

    /** Bytes in memory; not copied. */
    record Memory(byte[] bytes) implements DicomSource {}
}
