package org.calcitrack.imaging.storage;

import java.io.IOException;

/** More bytes came than one file may have. */
public class TooLarge extends IOException {

    private final long limit;

    public TooLarge(long limit) {
        super("More than " + limit + " bytes");
        this.limit = limit;
    }

    /** The limit that was passed, bytes. */
    public long limit() {
        return limit;
    }
}
