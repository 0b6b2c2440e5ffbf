package org.calcitrack.imaging;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.dicom.AnatomyAttributes;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.SpacingAttributes;
import org.calcitrack.dicom.Tag;
import org.calcitrack.patient.Sex;
import org.springframework.stereotype.Component;

/** Reads a DICOM radiograph's header into the words of this room. */
@Component
class DicomFilmReader {

    // Sections and volumes are not projections: lengths in them mean something else.
    private static final Set<String> NO_PROJECTIONS = Set.of("CT", "MR", "US", "NM", "PT", "ECG", "SM", "OPT");
    // Where files say that they were made by a program.
    private static final List<Tag> REMARKS = List.of(
            Tag.IMAGE_COMMENTS,
            Tag.named("PatientComments"),
            Tag.INSTITUTION_NAME,
            Tag.MANUFACTURER,
            Tag.STUDY_DESCRIPTION,
            Tag.ISSUER_OF_PATIENT_ID);

    private static final Tag ANATOMICAL_ORIENTATION_TYPE = Tag.of(0x0010, 0x2210);

    private final DicomToolkit dicom = DicomToolkit.standard();
    private final GreyScaleReader greyScales;

    DicomFilmReader(GreyScaleReader greyScales) {
        this.greyScales = greyScales;
    }

    FilmReading read(Path file) throws IOException {
        try {
            return film(file, dicom.readHeader(DicomSource.of(file)));
        } catch (DicomRefusal refusal) {
            throw DicomRefusals.translate(refusal);
        }
    }

    private FilmReading film(Path file, DicomHeader whole) throws IOException {
        DicomObject header = whole.dataset();
        refuseWithoutPixels(whole);
        refuseOtherModalities(header);
        refuseVolumes(whole);
        PixelForm form = PixelForm.of(header);
        AnatomyAttributes anatomy = AnatomyAttributes.of(header, 0);
        SpacingAttributes spacing = SpacingAttributes.of(header, 0);
        return new FilmReading(
                patient(header),
                date(header),
                WhereReader.region(anatomy),
                WhereReader.bodyPart(header),
                WhereReader.side(anatomy),
                WhereReader.view(anatomy),
                form.rows(),
                form.columns(),
                orientation(header),
                CalibrationRule.resolve(spacing),
                greyScales.read(file, whole, form),
                isForProcessing(whole),
                Optional.of(whole.transferSyntax().uid()),
                header.string(Tag.SOP_INSTANCE_UID).filter(uid -> uid.length() <= 64),
                device(header),
                Math.max(1, header.integer(Tag.NUMBER_OF_FRAMES).orElse(1)),
                isSynthetic(header),
                SourceDistances.plausible(spacing.sourceToDetectorMm()));
    }

    private static void refuseWithoutPixels(DicomHeader header) {
        if (header.pixelData() && !header.truncated()) {
            return;
        }
        if (header.truncated()) {
            throw ImportRefused.because("truncated", "The file ends before its last element does");
        }
        SopClasses.nameOfImageless(SopClasses.of(header)).ifPresent(what -> {
            throw new NotAnImage(what);
        });
        throw ImportRefused.because("no-pixels", "The object holds no pixels");
    }

    private static void refuseOtherModalities(DicomObject header) {
        header.string(Tag.MODALITY).filter(NO_PROJECTIONS::contains).ifPresent(modality -> {
            throw ImportRefused.because(
                    "no-projection", "Not a projection image: " + modality, Map.of("modality", modality));
        });
    }

    /** Reconstructed slices, whatever modality they name. */
    private static void refuseVolumes(DicomHeader header) {
        SopClasses.nameOfVolume(SopClasses.of(header)).ifPresent(what -> {
            throw ImportRefused.because("no-projection", "Not a projection image: " + what, Map.of("modality", what));
        });
    }

    private static NamedPatient patient(DicomObject header) {
        return new NamedPatient(
                header.string(Tag.PATIENT_ID).map(id -> WhereReader.cut(id, 64)).orElse(""),
                header.string(Tag.ISSUER_OF_PATIENT_ID)
                        .map(id -> WhereReader.cut(id, 64))
                        .orElse(""),
                header.string(Tag.PATIENT_NAME)
                        .map(name -> WhereReader.cut(name, 200))
                        .orElse(""),
                header.date(Tag.PATIENT_BIRTH_DATE),
                Sex.ofDicom(header.string(Tag.PATIENT_SEX).orElse("")));
    }

    /** The study's day; a film of a study without one goes by the day it was exposed. */
    private static Optional<LocalDate> date(DicomObject header) {
        return Stream.of(
                        Tag.STUDY_DATE,
                        Tag.SERIES_DATE,
                        Tag.ACQUISITION_DATE,
                        Tag.ACQUISITION_DATE_TIME,
                        Tag.CONTENT_DATE)
                .map(header::date)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Where rows and columns run; not for animals, whose letters mean something else. // PS3.3 C.7.6.1.1.1 */
    private static Optional<PatientOrientation> orientation(DicomObject header) {
        boolean animal = header.string(ANATOMICAL_ORIENTATION_TYPE)
                .filter("QUADRUPED"::equals)
                .isPresent();
        return animal ? Optional.empty() : PatientOrientation.of(header.strings(Tag.PATIENT_ORIENTATION));
    }

    static boolean isForProcessing(DicomHeader header) {
        return SopClasses.isForProcessing(SopClasses.of(header))
                || header.dataset()
                        .string(Tag.PRESENTATION_INTENT_TYPE)
                        .filter("FOR PROCESSING"::equals)
                        .isPresent();
    }

    private static Optional<String> device(DicomObject header) {
        String device = Stream.of(Tag.MANUFACTURER, Tag.MANUFACTURER_MODEL_NAME)
                .map(header::string)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return device.isEmpty() ? Optional.empty() : Optional.of(WhereReader.cut(device, 140));
    }

    private static boolean isSynthetic(DicomObject header) {
        return REMARKS.stream()
                .flatMap(tag -> header.strings(tag).stream())
                .anyMatch(remark -> remark.toLowerCase(Locale.ROOT).contains("synthetic"));
    }
}
