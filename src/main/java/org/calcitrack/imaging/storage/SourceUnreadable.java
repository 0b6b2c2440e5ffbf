package org.calcitrack.imaging.storage;

import java.io.IOException;

/** The file to be received could not be read to its end; our own disk is not to blame. */
public class SourceUnreadable extends IOException {

    public SourceUnreadable(IOException cause) {
        super("The source could not be read to its end", cause);
    }
}
