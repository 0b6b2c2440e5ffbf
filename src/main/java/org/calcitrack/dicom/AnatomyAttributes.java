package org.calcitrack.dicom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a header says about region, side and view, from every place it may hide, the most reliable first. Values stay
 * as written.
 */
public record AnatomyAttributes(List<Finding> region, List<Finding> side, List<Finding> view) {

    /**
     * One statement.
     *
     * @param attribute where it stands
     * @param code a code value of a coding scheme, a defined term, or a word of free text
     * @param scheme the coding scheme, empty for plain terms
     * @param guessed whether it was only picked out of free text
     */
    public record Finding(Tag attribute, String code, String scheme, boolean guessed) {

        /** Whether the header says it in a place that is meant for it. */
        public boolean stated() {
            return !guessed;
        }
    }

    private static final Tag FRAME_ANATOMY_SEQUENCE = Tag.of(0x0020, 0x9071);
    private static final Tag PRIMARY_ANATOMIC_STRUCTURE_SEQUENCE = Tag.of(0x0008, 0x2228);
    private static final Tag PRIMARY_ANATOMIC_STRUCTURE_MODIFIER_SEQUENCE = Tag.of(0x0008, 0x2230);
    // Nearest to the image first.
    private static final List<Tag> FREE_TEXT = List.of(
            Tag.BODY_PART_EXAMINED,
            Tag.of(0x0018, 0x1400), // Acquisition Device Processing Description: what the technician chose
            Tag.SERIES_DESCRIPTION,
            Tag.PROTOCOL_NAME,
            Tag.of(0x0040, 0x0254), // Performed Procedure Step Description
            Tag.of(0x0032, 0x1060), // Requested Procedure Description
            Tag.STUDY_DESCRIPTION,
            Tag.IMAGE_COMMENTS);
    private static final Pattern SIDE_WORD =
            words("right|left|bilateral|bilat|both|rt|lt|re|li|r|l|rechts|links|beidseits|droite?|gauche");
    private static final Pattern REGION_WORD = words("hands?|fingers?|thumb|wrist|forearm|elbow|shoulder|humerus"
            + "|foot|feet|toes?|ankle|heel|calcaneus|tibia|knee|femur|hip|pelvis|chest|thorax|abdomen|groin"
            + "|hände|haende|handgelenk|finger|daumen|unterarm|ellenbogen|ellbogen|schulter|oberarm"
            + "|fuss|fuß|füsse|füße|zehen?|sprunggelenk|ferse|unterschenkel|knie|oberschenkel|hüfte|huefte|becken"
            + "|mains?|doigts?|pouce|poignet|avant-bras|coude|épaule|epaule|pieds?|orteils?|cheville|talon|genou"
            + "|cuisse|hanche|bassin");
    private static final Pattern VIEW_WORD = words("pa|ap|lat|lateral|obl|oblique|axial|seitlich|schräg|profil");

    public AnatomyAttributes {
        region = List.copyOf(region);
        side = List.copyOf(side);
        view = List.copyOf(view);
    }

    /** Reads what is said about one frame, counted from 0. */
    public static AnatomyAttributes of(DicomObject dataset, int frame) {
        Optional<DicomObject> frameAnatomy = new FunctionalGroups(dataset, frame).macro(FRAME_ANATOMY_SEQUENCE);
        List<Finding> region = new ArrayList<>();
        List<Finding> side = new ArrayList<>();
        List<Finding> view = new ArrayList<>();
        frameAnatomy.ifPresent(anatomy -> {
            terms(anatomy, side, Tag.FRAME_LATERALITY);
            codes(anatomy, region, side);
        });
        terms(dataset, side, Tag.IMAGE_LATERALITY, Tag.LATERALITY);
        codes(dataset, region, side);
        terms(dataset, region, Tag.BODY_PART_EXAMINED);
        code(dataset, view, Tag.VIEW_CODE_SEQUENCE);
        dataset.firstItem(Tag.VIEW_CODE_SEQUENCE).ifPresent(item -> code(item, view, Tag.VIEW_MODIFIER_CODE_SEQUENCE));
        terms(dataset, view, Tag.VIEW_POSITION);
        for (Tag tag : FREE_TEXT) {
            guesses(dataset, tag, REGION_WORD, region);
            guesses(dataset, tag, SIDE_WORD, side);
            guesses(dataset, tag, VIEW_WORD, view);
        }
        return new AnatomyAttributes(region, side, view);
    }

    private static void terms(DicomObject from, List<Finding> into, Tag... tags) {
        for (Tag tag : tags) {
            from.string(tag).ifPresent(term -> into.add(new Finding(tag, term, "", false)));
        }
    }

    /** A modifier of the region, such as "left", says the side. */
    private static void codes(DicomObject from, List<Finding> region, List<Finding> side) {
        code(from, region, Tag.ANATOMIC_REGION_SEQUENCE);
        from.firstItem(Tag.ANATOMIC_REGION_SEQUENCE)
                .ifPresent(item -> code(item, side, Tag.ANATOMIC_REGION_MODIFIER_SEQUENCE));
        code(from, region, PRIMARY_ANATOMIC_STRUCTURE_SEQUENCE);
        from.firstItem(PRIMARY_ANATOMIC_STRUCTURE_SEQUENCE)
                .ifPresent(item -> code(item, side, PRIMARY_ANATOMIC_STRUCTURE_MODIFIER_SEQUENCE));
    }

    private static void code(DicomObject from, List<Finding> into, Tag sequence) {
        for (DicomObject item : from.items(sequence)) {
            item.string(Tag.CODE_VALUE)
                    .ifPresent(code -> into.add(new Finding(
                            sequence,
                            code,
                            item.string(Tag.CODING_SCHEME_DESIGNATOR).orElse(""),
                            false)));
        }
    }

    private static void guesses(DicomObject dataset, Tag tag, Pattern wanted, List<Finding> into) {
        String text = String.join(" ", dataset.strings(tag)).replace('_', ' ');
        Matcher words = wanted.matcher(text);
        while (words.find()) {
            if (tag.equals(Tag.BODY_PART_EXAMINED) && words.group().equals(text)) {
                return; // one word is the term that the attribute is meant for
            }
            into.add(new Finding(tag, words.group(), "", true));
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
