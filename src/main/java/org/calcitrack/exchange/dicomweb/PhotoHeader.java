package org.calcitrack.exchange.dicomweb;

import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/** The header of a film that came as a photograph, as the Secondary Capture it is served as (PS3.3 A.8.1). */
final class PhotoHeader {

    static final String SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";

    private PhotoHeader() {}

    /** Everything but patient, identities and pixels. */
    static DicomObject of(StoredFilm film) {
        return DicomObject.builder()
                .text(Tag.SOP_CLASS_UID, SECONDARY_CAPTURE)
                .text(Tag.IMAGE_TYPE, "DERIVED", "SECONDARY")
                .text(Tag.STUDY_DATE, Dates.da(film.acquiredOn()))
                .text(Tag.STUDY_TIME, "")
                .text(Tag.ACCESSION_NUMBER, "")
                // A radiograph on film, photographed; PS3.3 C.8.6.1 for the way it came.
                .text(Tag.MODALITY, "RG")
                .text(Tag.CONVERSION_TYPE, "SI")
                .text(Tag.REFERRING_PHYSICIAN_NAME, "")
                .text(Tag.STUDY_ID, "")
                .text(Tag.SERIES_NUMBER, "1")
                .text(Tag.INSTANCE_NUMBER, "1")
                .text(Tag.BODY_PART_EXAMINED, film.bodyPart())
                .text(Tag.VIEW_POSITION, film.view())
                .text(Tag.PATIENT_ORIENTATION, "")
                .text(Tag.LATERALITY, film.side())
                .integers(Tag.ROWS, film.rows())
                .integers(Tag.COLUMNS, film.columns())
                .build();
    }
}
