package org.calcitrack.exchange.dicomweb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.calcitrack.imaging.MediaKind;

/**
 * A film that waits to be indexed.
 *
 * @param file where its original lies
 * @param bodyPart what it shows as Body Part Examined names it; empty when not known
 * @param side R, L or empty
 * @param view View Position; empty when not known
 */
record StoredFilm(
        UUID film,
        UUID visit,
        MediaKind media,
        Path file,
        LocalDate acquiredOn,
        int rows,
        int columns,
        String bodyPart,
        String side,
        String view) {}
