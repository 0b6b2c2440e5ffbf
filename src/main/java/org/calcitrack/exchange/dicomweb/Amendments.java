package org.calcitrack.exchange.dicomweb;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.SecondaryCapture;
import org.calcitrack.dicom.Tag;
import org.springframework.stereotype.Component;

/** Says in a served film what its file said before (Original Attributes, PS3.3 C.12.1.1.9). */
@Component
class Amendments {

    private static final DateTimeFormatter DT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'+0000'");
    private static final Tag[] PATIENT = {
        Tag.PATIENT_NAME,
        Tag.PATIENT_ID,
        Tag.ISSUER_OF_PATIENT_ID,
        Tag.PATIENT_BIRTH_DATE,
        Tag.PATIENT_SEX,
        Tag.STUDY_INSTANCE_UID,
        Tag.SERIES_INSTANCE_UID,
        Tag.SOP_INSTANCE_UID
    };

    private final Clock clock;

    Amendments(Clock clock) {
        this.clock = clock;
    }

    /** What is read of a file as it is served. */
    DicomObject served(ServedFilm film, DicomHeader read) {
        DicomObject.Builder served = film.amended(read.dataset()).toBuilder();
        if (!read.dataset().contains(Tag.SOP_CLASS_UID)) {
            served.text(
                    Tag.SOP_CLASS_UID,
                    read.fileMeta().string(Tag.MEDIA_STORAGE_SOP_CLASS_UID).orElse(SecondaryCapture.STORAGE));
        }
        if (film.isAmended()) {
            served.sequence(Tag.named("OriginalAttributesSequence"), original(served, read.dataset()));
        }
        return served.build();
    }

    private DicomObject original(DicomObject.Builder served, DicomObject before) {
        DicomObject.Builder modified = served.item();
        before.element(Tag.SPECIFIC_CHARACTER_SET).ifPresent(modified::put);
        return served.item()
                .text(
                        Tag.named("AttributeModificationDateTime"),
                        DT.format(clock.instant().atOffset(ZoneOffset.UTC)))
                .text(Tag.named("ModifyingSystem"), "Calcitrack")
                .text(Tag.named("SourceOfPreviousValues"), "")
                .text(Tag.named("ReasonForTheAttributeModification"), "COERCE")
                .sequence(
                        Tag.named("ModifiedAttributesSequence"),
                        modified.copy(before, PATIENT).build())
                .build();
    }
}
