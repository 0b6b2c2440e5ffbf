package org.calcitrack.exchange.dicomweb;

import java.util.Optional;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.imaging.MediaKind;
import org.calcitrack.imaging.RadiographId;

/**
 * A film as DICOMweb knows it: one instance.
 *
 * @param uidsAdded whether the file lacks identities that are served
 * @param transferSyntax of its file; empty for photos
 * @param header DICOM JSON of what may be searched
 */
record ServedFilm(
        RadiographId id,
        String studyUid,
        String seriesUid,
        String sopUid,
        String sopClassUid,
        String modality,
        boolean uidsAdded,
        ServedPatient patient,
        MediaKind media,
        String digest,
        long bytes,
        Optional<String> transferSyntax,
        String header) {

    private static final DicomToolkit DICOM = DicomToolkit.standard();

    /** Whether what is served is not what the file says: another patient, or identities that it lacks. */
    boolean isAmended() {
        return media != MediaKind.DICOM || uidsAdded || patient.differs();
    }

    /** The address of the instance. */
    String address(String base) {
        return base + "/studies/" + studyUid + "/series/" + seriesUid + "/instances/" + sopUid;
    }

    /** The address of its pixels. */
    String pixels(String base) {
        return address(base) + "/bulkdata/" + Tag.PIXEL_DATA.hex();
    }

    /** The searchable header as it is served. */
    DicomObject searchable() {
        return amended(DICOM.fromJson(header));
    }

    /** A header of this film with patient and identities as they are served. */
    DicomObject amended(DicomObject read) {
        DicomObject.Builder served = read.toBuilder()
                .text(Tag.STUDY_INSTANCE_UID, studyUid)
                .text(Tag.SERIES_INSTANCE_UID, seriesUid)
                .text(Tag.SOP_INSTANCE_UID, sopUid);
        if (patient.differs()) {
            patient.putInto(served);
        }
        return served.build();
    }

    @Override
    public String toString() {
        return "ServedFilm[" + id + "]";
    }
}
