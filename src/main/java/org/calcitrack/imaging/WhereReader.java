package org.calcitrack.imaging;

import java.util.stream.Stream;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/** Reads region, side and view from the places where headers hide them; what is not sure stays unknown. */
final class WhereReader {

    private WhereReader() {}

    /** Anatomic Region Sequence is preferred to Body Part Examined. // PS3.3 C.8.11.2 */
    static BodyRegion region(DicomObject header) {
        BodyRegion coded = header.firstItem(Tag.ANATOMIC_REGION_SEQUENCE)
                .map(item -> BodyRegion.ofSnomed(item.string(Tag.CODE_VALUE).orElse("")))
                .orElse(BodyRegion.UNKNOWN);
        return coded != BodyRegion.UNKNOWN ? coded : BodyRegion.ofDicom(bodyPart(header));
    }

    /** Body Part Examined as written. */
    static String bodyPart(DicomObject header) {
        return header.string(Tag.BODY_PART_EXAMINED).map(part -> cut(part, 64)).orElse("");
    }

    /** Image Laterality, then Laterality, then the modifier of the anatomic region. // PS3.3 C.8.11.2, C.7.3.1 */
    static Side side(DicomObject header) {
        return Stream.of(
                        Side.ofDicom(header.string(Tag.IMAGE_LATERALITY).orElse("")),
                        Side.ofDicom(header.string(Tag.LATERALITY).orElse("")),
                        modifier(header))
                .filter(side -> side != Side.UNKNOWN)
                .findFirst()
                .orElse(Side.UNKNOWN);
    }

    private static Side modifier(DicomObject header) {
        return header.firstItem(Tag.ANATOMIC_REGION_SEQUENCE)
                .flatMap(region -> region.firstItem(Tag.ANATOMIC_REGION_MODIFIER_SEQUENCE))
                .map(item -> Side.ofSnomed(item.string(Tag.CODE_VALUE).orElse("")))
                .orElse(Side.UNKNOWN);
    }

    /** View Position, then View Code Sequence. */
    static View view(DicomObject header) {
        View view = View.ofDicom(header.string(Tag.VIEW_POSITION).orElse(""));
        return view != View.UNKNOWN
                ? view
                : header.firstItem(Tag.VIEW_CODE_SEQUENCE)
                        .map(item -> View.ofSnomed(item.string(Tag.CODE_VALUE).orElse("")))
                        .orElse(View.UNKNOWN);
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
