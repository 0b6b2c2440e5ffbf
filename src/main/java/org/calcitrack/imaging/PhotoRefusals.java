package org.calcitrack.imaging;

import org.calcitrack.imaging.photo.PhotoRefused;

/** Turns the photo reader's refusals into those of the import. */
final class PhotoRefusals {

    private PhotoRefusals() {}

    static ImportRefused translate(PhotoRefused refusal) {
        String message = String.valueOf(refusal.getMessage());
        return switch (refusal.reason()) {
            case TOO_MANY_PIXELS -> ImportRefused.tooManyPixels(message);
            case BROKEN -> ImportRefused.because("broken-photo", "The photo is damaged or not whole");
        };
    }
}
