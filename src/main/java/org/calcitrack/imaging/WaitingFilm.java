package org.calcitrack.imaging;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.patient.PatientId;

/**
 * A film whose file is kept and which becomes a radiograph once its questions are answered.
 *
 * @param questions what a person has to say
 * @param named the patient as the file names them
 * @param patient whom it is proposed for: dropped on, or found by record number
 * @param date the day read from the file, or noted by the camera
 * @param rows height when upright, pixels
 * @param columns width when upright, pixels
 */
public record WaitingFilm(
        WaitingFilmId id,
        Set<FilmQuestion> questions,
        String fileName,
        MediaKind media,
        String digest,
        long bytes,
        int rows,
        int columns,
        NamedPatient named,
        Optional<PatientId> patient,
        Optional<LocalDate> date,
        BodyRegion region,
        Side side,
        View view,
        boolean synthetic) {

    public WaitingFilm {
        questions = Set.copyOf(questions);
    }
}
