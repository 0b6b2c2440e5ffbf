package org.calcitrack.imaging;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.calcitrack.dicom.AnatomyAttributes;
import org.calcitrack.dicom.AnatomyAttributes.Finding;
import org.calcitrack.dicom.Deviation;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.ImageHistory;
import org.calcitrack.dicom.OverlayPlane;
import org.calcitrack.dicom.SpacingAttributes;
import org.calcitrack.dicom.Tag;

/**
 * What a file says that is no patient's business. Terms are given as written only where they are terms; free text,
 * which may name somebody, never.
 *
 * @param guessed what was only picked out of free text
 * @param spacingFrom keywords of the attributes that the spacing came from
 * @param history what happened to the pixels before
 * @param overlays the groups of the overlays, with the bit of the pixel cells that holds one
 * @param deviations what departs from the standard and was read all the same
 */
public record InspectedHeader(
        String transferSyntax,
        String transferSyntaxName,
        Identifiers identifiers,
        String modality,
        Shape shape,
        Where stated,
        Where guessed,
        Calibration spacing,
        List<String> spacingFrom,
        boolean forProcessing,
        ImageHistory history,
        List<String> overlays,
        List<String> deviations) {

    /** The identities of an object; empty where the file lacks one. */
    public record Identifiers(String sopClass, String sopInstance, String series, String study) {}

    /** The Image Pixel module as written; empty where it is missing. */
    public record Shape(
            OptionalInt rows,
            OptionalInt columns,
            OptionalInt frames,
            OptionalInt samplesPerPixel,
            OptionalInt bitsAllocated,
            OptionalInt bitsStored,
            boolean signed,
            String photometric) {}

    /** One word of this application and the attribute behind it; both empty when nothing is said. */
    public record Said(String word, String attribute) {

        static final Said NOTHING = new Said("", "");
    }

    /** Region, side and view. */
    public record Where(Said region, Said side, Said view) {}

    private static final Pattern TERM = Pattern.compile("[A-Z0-9 _]{1,16}");
    private static final Pattern UID = Pattern.compile("[0-9.]{1,64}");

    static InspectedHeader of(DicomHeader whole) {
        DicomObject header = whole.dataset();
        AnatomyAttributes anatomy = AnatomyAttributes.of(header, 0);
        Calibration spacing = CalibrationRule.resolve(SpacingAttributes.of(header, 0));
        return new InspectedHeader(
                whole.transferSyntax().uid(),
                whole.transferSyntax().label(),
                new Identifiers(
                        SopClasses.of(whole),
                        uid(header, Tag.SOP_INSTANCE_UID),
                        uid(header, Tag.SERIES_INSTANCE_UID),
                        uid(header, Tag.STUDY_INSTANCE_UID)),
                term(header, Tag.MODALITY),
                shape(header),
                where(anatomy, Finding::stated),
                where(anatomy, Finding::guessed),
                spacing,
                spacing.basis().attributes(),
                DicomFilmReader.isForProcessing(whole),
                ImageHistory.of(header),
                OverlayPlane.of(header).stream().map(InspectedHeader::word).toList(),
                whole.deviations().stream().map(Deviation::toString).toList());
    }

    /** A photo says how large it is, and little else. */
    static InspectedHeader ofPhoto(FilmReading photo) {
        Where nowhere = new Where(Said.NOTHING, Said.NOTHING, Said.NOTHING);
        OptionalInt unsaid = OptionalInt.empty();
        Shape shape = new Shape(
                OptionalInt.of(photo.rows()),
                OptionalInt.of(photo.columns()),
                unsaid,
                unsaid,
                unsaid,
                unsaid,
                false,
                "");
        return new InspectedHeader(
                "",
                "photo",
                new Identifiers("", "", "", ""),
                "",
                shape,
                nowhere,
                nowhere,
                photo.calibration(),
                List.of(),
                false,
                ImageHistory.of(DicomObject.EMPTY),
                List.of(),
                List.of());
    }

    private static String word(OverlayPlane plane) {
        String group = "%04X".formatted(plane.group());
        return plane.cellBit().isPresent()
                ? group + " in bit " + plane.cellBit().getAsInt()
                : group;
    }

    private static Shape shape(DicomObject header) {
        return new Shape(
                header.integer(Tag.ROWS),
                header.integer(Tag.COLUMNS),
                header.integer(Tag.NUMBER_OF_FRAMES),
                header.integer(Tag.SAMPLES_PER_PIXEL),
                header.integer(Tag.BITS_ALLOCATED),
                header.integer(Tag.BITS_STORED),
                header.integer(Tag.PIXEL_REPRESENTATION).orElse(0) == 1,
                term(header, Tag.PHOTOMETRIC_INTERPRETATION));
    }

    private static Where where(AnatomyAttributes anatomy, Predicate<Finding> which) {
        return new Where(
                said(anatomy.region(), which, found -> word(WhereReader.region(found))),
                said(anatomy.side(), which, found -> word(WhereReader.side(found))),
                said(anatomy.view(), which, found -> word(WhereReader.view(found))));
    }

    private static String word(Enum<?> meant) {
        return meant.name().equals("UNKNOWN")
                ? ""
                : meant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private interface Words {
        String of(Finding finding);
    }

    /** The first of these statements that this application understands. */
    private static Said said(List<Finding> findings, Predicate<Finding> which, Words words) {
        return findings.stream()
                .filter(which)
                .map(finding -> new Said(words.of(finding), finding.attribute().keyword()))
                .filter(said -> !said.word().isEmpty())
                .findFirst()
                .orElse(Said.NOTHING);
    }

    private static String term(DicomObject header, Tag tag) {
        return header.string(tag).filter(TERM.asMatchPredicate()).orElse("");
    }

    private static String uid(DicomObject header, Tag tag) {
        return header.string(tag).filter(UID.asMatchPredicate()).orElse("");
    }
}
