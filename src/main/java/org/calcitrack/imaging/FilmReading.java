package org.calcitrack.imaging;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;

/**
 * Everything a file tells of its film, before anybody has said whose it is.
 *
 * @param patient the patient as the file names them
 * @param date the study's day, or the day the camera noted
 * @param forProcessing whether the file holds what a machine works on, not what people read
 * @param frames how many pictures the file holds; the first one is the film
 * @param synthetic whether the file says that it shows no real person
 * @param sourceToDetectorMm how far the source was from the detector, where the file says it
 */
record FilmReading(
        NamedPatient patient,
        Optional<LocalDate> date,
        BodyRegion region,
        String bodyPart,
        Side side,
        View view,
        int rows,
        int columns,
        Optional<PatientOrientation> orientation,
        Calibration calibration,
        GreyScale greyScale,
        boolean forProcessing,
        Optional<String> transferSyntax,
        Optional<String> sopInstanceUid,
        Optional<String> device,
        int frames,
        boolean synthetic,
        OptionalDouble sourceToDetectorMm) {

    Original original(MediaKind media, String digest, long bytes, String fileName) {
        return new Original(media, digest, bytes, fileName, transferSyntax, sopInstanceUid, device, frames);
    }

    Placement placement(LocalDate day) {
        return new Placement(day, region, side, view);
    }

    Radiograph toRadiograph(PatientId patientId, VisitId visit, Placement place, Original original, boolean sample) {
        return new Radiograph(
                RadiographId.random(),
                patientId,
                visit,
                place.acquiredOn(),
                place.region(),
                bodyPart,
                place.side(),
                place.view(),
                rows,
                columns,
                orientation,
                calibration,
                greyScale,
                forProcessing,
                original,
                synthetic || sample);
    }
}
