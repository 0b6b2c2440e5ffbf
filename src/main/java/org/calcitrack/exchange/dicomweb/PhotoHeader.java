package org.calcitrack.exchange.dicomweb;

import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.SecondaryCapture;
import org.calcitrack.dicom.Tag;

/** The header of a film that came as a photograph, as the Secondary Capture it is served as (PS3.3 A.8.1). */
final class PhotoHeader {

    private PhotoHeader() {}

    /** Everything but patient, identities and pixels. */
    static DicomObject of(StoredFilm film) {
        // A radiograph on film, photographed; PS3.3 C.8.6.1 for the way it came.
        return SecondaryCapture.putCapture(DicomObject.builder(), "RG", "SI")
                .text(Tag.STUDY_DATE, Dates.da(film.acquiredOn()))
                .text(Tag.STUDY_TIME, "")
                .text(Tag.ACCESSION_NUMBER, "")
                .text(Tag.REFERRING_PHYSICIAN_NAME, "")
                .text(Tag.STUDY_ID, "")
                .text(Tag.SERIES_NUMBER, "1")
                .text(Tag.INSTANCE_NUMBER, "1")
                .text(Tag.BODY_PART_EXAMINED, film.bodyPart())
                .text(Tag.VIEW_POSITION, film.view())
                .text(Tag.LATERALITY, film.side())
                .integers(Tag.ROWS, film.rows())
                .integers(Tag.COLUMNS, film.columns())
                .build();
    }
}
