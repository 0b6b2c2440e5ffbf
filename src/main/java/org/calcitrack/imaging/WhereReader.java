package org.calcitrack.imaging;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
            Tag.named("PrimaryAnatomicStructureSequence"),
            Tag.named("PrimaryAnatomicStructureModifierSequence"),
            Tag.VIEW_CODE_SEQUENCE,
            Tag.VIEW_MODIFIER_CODE_SEQUENCE);

    private WhereReader() {}

    static BodyRegion region(AnatomyAttributes stated) {
        return stated(stated.region(), WhereReader::region, BodyRegion.UNKNOWN);
    }

    static Side side(AnatomyAttributes stated) {
        return stated(stated.side(), WhereReader::side, Side.UNKNOWN);
    }

    static View view(AnatomyAttributes stated) {
        return stated(stated.view(), WhereReader::view, View.UNKNOWN);
    }

    private static <T> T stated(List<Finding> findings, Function<Finding, T> meaning, T unknown) {
        return findings.stream()
                .filter(Finding::stated)
                .map(meaning)
                .filter(meant -> meant != unknown)
                .findFirst()
                .orElse(unknown);
    }

    /** What one statement or guess means. */
    static BodyRegion region(Finding said) {
        return said.guessed()
                ? BodyRegion.ofWord(said.code())
                : isCode(said) ? BodyRegion.ofSnomed(said.code()) : BodyRegion.ofDicom(said.code());
    }

    static Side side(Finding said) {
        return said.guessed()
                ? Side.ofWord(said.code())
                : isCode(said) ? Side.ofSnomed(said.code()) : Side.ofDicom(said.code());
    }

    static View view(Finding said) {
        return isCode(said) ? View.ofSnomed(said.code()) : View.ofDicom(said.code());
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
