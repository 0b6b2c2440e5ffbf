package org.calcitrack.imaging;

import java.io.IOException;
import java.io.OutputStream;

/** Something small that is made from all samples of a film in one pass, and kept. */
interface Picture extends SampleSink {

    /** By what name it is kept beside others of the same film, such as {@code preview-240.png}. */
    String variant();

    /** Writes it, when every row has been seen. */
    void writeTo(OutputStream out) throws IOException;
}
