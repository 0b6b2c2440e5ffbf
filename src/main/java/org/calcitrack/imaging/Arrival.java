package org.calcitrack.imaging;

import java.util.Optional;
import org.calcitrack.imaging.storage.ReceivedFile;
import org.calcitrack.patient.PatientId;

/**
 * A received file that is a film.
 *
 * @param fileName the name it was brought under
 * @param proposed the patient it was dropped on, if any
 */
record Arrival(ReceivedFile file, MediaKind media, String fileName, Optional<PatientId> proposed, FilmReading film) {

    Original original() {
        return film.original(media, file.digest(), file.bytes(), fileName);
    }
}
