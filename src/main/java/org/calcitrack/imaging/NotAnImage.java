package org.calcitrack.imaging;

import java.util.Map;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** A file that is what it should be and shows no image: an index, a report, a note, a system's own file. */
class NotAnImage extends Rejected {

    NotAnImage(String what) {
        super(new ErrorCode("imaging.not-an-image"), "No image: " + what, Map.of("what", what));
    }
}
