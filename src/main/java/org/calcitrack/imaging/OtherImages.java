package org.calcitrack.imaging;

import java.util.Optional;
import java.util.Set;
import org.calcitrack.shared.ErrorCode;

/** Refusals that say nothing against a file, only that the import wants no image of its kind. */
final class OtherImages {

    private static final Set<String> CODES = Set.of("imaging.no-projection", "imaging.unsupported-pixels");

    private OtherImages() {}

    static boolean isOne(Optional<ErrorCode> code) {
        return code.map(ErrorCode::value).filter(CODES::contains).isPresent();
    }
}
