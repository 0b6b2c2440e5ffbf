package org.calcitrack.imaging.photo;

/** A photo that is not read; holds which rule refused it and the sizes concerned. */
public class PhotoRefused extends RuntimeException {

    /** Why a photo is refused. */
    public enum Reason {
        BROKEN,
        TOO_MANY_PIXELS
    }

    private final Reason reason;

    PhotoRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
