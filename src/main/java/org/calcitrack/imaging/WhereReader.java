package org.calcitrack.imaging;

import java.util.Set;
import org.calcitrack.dicom.AnatomyAttributes;
import org.calcitrack.dicom.AnatomyAttributes.Finding;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/**
 * Understands what a header says about region, side and view: the first statement that says anything counts, guesses
 * from free text do not.
 */
final class WhereReader {

    private static final Set<Tag> CODED = Set.of(
            Tag.ANATOMIC_REGION_SEQUENCE,
            Tag.ANATOMIC_REGION_MODIFIER_SEQUENCE,
            Tag.VIEW_CODE_SEQUENCE,
            Tag.VIEW_MODIFIER_CODE_SEQUENCE);

    private WhereReader() {}

    static BodyRegion region(AnatomyAttributes stated) {
        return stated.region().stream()
                .map(said -> isCode(said) ? BodyRegion.ofSnomed(said.code()) : BodyRegion.ofDicom(said.code()))
                .filter(region -> region != BodyRegion.UNKNOWN)
                .findFirst()
                .orElse(BodyRegion.UNKNOWN);
    }

    static Side side(AnatomyAttributes stated) {
        return stated.side().stream()
                .filter(said -> !said.guessed())
                .map(said -> isCode(said) ? Side.ofSnomed(said.code()) : Side.ofDicom(said.code()))
                .filter(side -> side != Side.UNKNOWN)
                .findFirst()
                .orElse(Side.UNKNOWN);
    }

    static View view(AnatomyAttributes stated) {
        return stated.view().stream()
                .map(said -> isCode(said) ? View.ofSnomed(said.code()) : View.ofDicom(said.code()))
                .filter(view -> view != View.UNKNOWN)
                .findFirst()
                .orElse(View.UNKNOWN);
    }

    private static boolean isCode(Finding said) {
        return CODED.contains(said.attribute());
    }

    /** Body Part Examined as written. */
    static String bodyPart(DicomObject header) {
        return header.string(Tag.BODY_PART_EXAMINED).map(part -> cut(part, 64)).orElse("");
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
