package org.calcitrack.dicom;

import java.util.stream.Stream;

/**
 * The Patient, Patient Study and General Study modules (PS3.3 C.7.1.1, C.7.2.1, C.7.2.2), which a new object of an
 * examination takes over verbatim, so that archives file it where it belongs.
 */
public final class PatientAndStudy {

    /** What the modules demand, empty if need be. */
    private static final Tag[] DEMANDED = {
        Tag.STUDY_DATE,
        Tag.STUDY_TIME,
        Tag.ACCESSION_NUMBER,
        Tag.REFERRING_PHYSICIAN_NAME,
        Tag.PATIENT_NAME,
        Tag.PATIENT_ID,
        Tag.PATIENT_BIRTH_DATE,
        Tag.PATIENT_SEX,
        Tag.STUDY_ID
    };

    private static final Tag[] OTHERS = Stream.of(
                    "SpecificCharacterSet",
                    "TimezoneOffsetFromUTC",
                    "IssuerOfAccessionNumberSequence",
                    "ReferringPhysicianIdentificationSequence",
                    "StudyDescription",
                    "ProcedureCodeSequence",
                    "PhysiciansOfRecord",
                    "NameOfPhysiciansReadingStudy",
                    "AdmittingDiagnosesDescription",
                    "ReferencedStudySequence",
                    "IssuerOfPatientID",
                    "IssuerOfPatientIDQualifiersSequence",
                    "PatientBirthTime",
                    "OtherPatientIDs",
                    "OtherPatientIDsSequence",
                    "OtherPatientNames",
                    "EthnicGroup",
                    "PatientComments",
                    "PatientSpeciesDescription",
                    "PatientSpeciesCodeSequence",
                    "PatientBreedDescription",
                    "ResponsiblePerson",
                    "ResponsibleOrganization",
                    "PatientIdentityRemoved",
                    "DeidentificationMethod",
                    "DeidentificationMethodCodeSequence",
                    "PatientAge",
                    "PatientSize",
                    "PatientWeight",
                    "Occupation",
                    "AdditionalPatientHistory",
                    "StudyInstanceUID")
            .map(Tag::named)
            .toArray(Tag[]::new);

    private PatientAndStudy() {}

    /** A builder that holds both modules of another object, bytes and character set as they are. */
    public static DicomObject.Builder of(DicomObject source) {
        DicomObject.Builder builder = DicomObject.builder();
        for (Tag tag : DEMANDED) {
            builder.bytes(tag, new byte[0]);
        }
        return builder.copy(source, OTHERS).copy(source, DEMANDED);
    }
}
