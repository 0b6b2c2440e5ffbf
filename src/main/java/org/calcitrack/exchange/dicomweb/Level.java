package org.calcitrack.exchange.dicomweb;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.calcitrack.dicom.Tag;

/** The levels of a search, each with the attributes that belong to it and those that an answer holds (PS3.18 10.6.3). */
enum Level {
    STUDY(
            names(
                    "StudyDate",
                    "StudyTime",
                    "AccessionNumber",
                    "IssuerOfAccessionNumberSequence",
                    "ModalitiesInStudy",
                    "ReferringPhysicianName",
                    "TimezoneOffsetFromUTC",
                    "StudyDescription",
                    "ProcedureCodeSequence",
                    "NameOfPhysiciansReadingStudy",
                    "AdmittingDiagnosesDescription",
                    "StudyInstanceUID",
                    "StudyID",
                    "NumberOfStudyRelatedSeries",
                    "NumberOfStudyRelatedInstances"),
            names(
                    "StudyDate",
                    "StudyTime",
                    "AccessionNumber",
                    "ReferringPhysicianName",
                    "TimezoneOffsetFromUTC",
                    "StudyDescription",
                    "PatientName",
                    "PatientID",
                    "IssuerOfPatientID",
                    "PatientBirthDate",
                    "PatientSex",
                    "StudyInstanceUID",
                    "StudyID")),
    SERIES(
            names(
                    "Modality",
                    "SeriesDate",
                    "SeriesTime",
                    "SeriesDescription",
                    "SeriesDescriptionCodeSequence",
                    "Manufacturer",
                    "InstitutionName",
                    "StationName",
                    "ManufacturerModelName",
                    "DeviceSerialNumber",
                    "OperatorsName",
                    "PerformingPhysicianName",
                    "BodyPartExamined",
                    "ProtocolName",
                    "SeriesInstanceUID",
                    "SeriesNumber",
                    "Laterality",
                    "NumberOfSeriesRelatedInstances",
                    "PerformedProcedureStepStartDate",
                    "PerformedProcedureStepStartTime",
                    "PerformedProcedureStepID",
                    "PerformedProcedureStepDescription",
                    "RequestAttributesSequence"),
            names(
                    "Modality",
                    "TimezoneOffsetFromUTC",
                    "SeriesDescription",
                    "SeriesInstanceUID",
                    "SeriesNumber",
                    "PerformedProcedureStepStartDate",
                    "PerformedProcedureStepStartTime",
                    "RequestAttributesSequence")),
    INSTANCE(
            Set.of(),
            names(
                    "SOPClassUID",
                    "SOPInstanceUID",
                    "TimezoneOffsetFromUTC",
                    "InstanceNumber",
                    "Rows",
                    "Columns",
                    "BitsAllocated",
                    "NumberOfFrames"));

    private static final int PATIENT_GROUP = 0x0010;

    private final Set<Tag> own;
    private final Set<Tag> answered;

    Level(Set<Tag> own, Set<Tag> answered) {
        this.own = own;
        this.answered = answered;
    }

    private static Set<Tag> names(String... keywords) {
        return Arrays.stream(keywords).map(Tag::named).collect(Collectors.toUnmodifiableSet());
    }

    /** What every answer holds where the films say it. */
    Set<Tag> answered() {
        return answered;
    }

    /** The level an attribute belongs to; what is neither of the study nor of the series is of the instance. */
    static Level of(Tag tag) {
        if (tag.group() == PATIENT_GROUP) {
            return STUDY;
        }
        return List.of(STUDY, SERIES).stream()
                .filter(level -> level.own.contains(tag))
                .findFirst()
                .orElse(INSTANCE);
    }

    boolean isAtOrAbove(Level other) {
        return ordinal() <= other.ordinal();
    }
}
