package org.calcitrack.phantom;

import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/** Where the body was, how it lay, and what a pixel measures. */
final class GeometryAttributes {
    private GeometryAttributes() {}

    static void put(DicomObject.Builder builder, Film film, FilmHeader header) {
        position(builder, film, header.digital());
        spacing(builder, film, header.spacing());
    }

    private static void position(DicomObject.Builder builder, Film film, boolean digital) {
        Region region = film.spec().region();
        int distance = region.sourceDistanceCm() * 10;
        builder.text(Tag.BODY_PART_EXAMINED, region.bodyPart())
                .text(Tag.VIEW_POSITION, viewPosition(film))
                .sequence(Tag.VIEW_CODE_SEQUENCE, viewCode(builder, region))
                .text(Tag.PATIENT_ORIENTATION, orientation(film))
                .decimals(Tag.DISTANCE_SOURCE_TO_DETECTOR, distance)
                .decimals(
                        Tag.DISTANCE_SOURCE_TO_PATIENT,
                        rounded(distance / film.spec().pose().magnification()));
        if (digital) {
            builder.text(Tag.IMAGE_LATERALITY, letter(film.spec().side()));
        } else if (film.spec().side() == BodySide.RIGHT || film.spec().side() == BodySide.LEFT) {
            builder.text(Tag.LATERALITY, letter(film.spec().side()));
        }
    }

    private static void spacing(DicomObject.Builder builder, Film film, SpacingKind kind) {
        double detector = film.spacingMm();
        double magnification = film.spec().pose().magnification();
        if (kind != SpacingKind.NONE) {
            builder.decimals(Tag.IMAGER_PIXEL_SPACING, detector, detector);
        }
        switch (kind) {
            case EQUAL -> builder.decimals(Tag.PIXEL_SPACING, detector, detector);
            case FIDUCIAL ->
                builder.decimals(
                                Tag.PIXEL_SPACING, rounded(detector / magnification), rounded(detector / magnification))
                        .text(Tag.PIXEL_SPACING_CALIBRATION_TYPE, "FIDUCIAL")
                        .text(
                                Tag.PIXEL_SPACING_CALIBRATION_DESCRIPTION,
                                "SYNTHETIC: 25.4 mm ball in the plane of the deposits");
            case MAGNIFICATION_FACTOR ->
                builder.decimals(Tag.ESTIMATED_RADIOGRAPHIC_MAGNIFICATION_FACTOR, rounded(magnification));
            case IMAGER_ONLY, NONE -> {}
        }
    }

    /** Six decimals, so that a decimal string of 16 characters holds the number exactly (PS3.5 6.2, DS). */
    static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }

    /** Directions of the rows and of the columns (PS3.3 C.7.6.1.1.1); fingers point up, other limbs down. */
    private static String[] orientation(Film film) {
        return switch (film.spec().region()) {
            case HAND -> new String[] {"L", "H"};
            case ELBOW_LATERAL -> new String[] {film.spec().side() == BodySide.LEFT ? "A" : "P", "F"};
            default -> new String[] {"L", "F"};
        };
    }

    private static String viewPosition(Film film) {
        String view = film.spec().region().view();
        return view.equals("LATERAL") ? (film.spec().side() == BodySide.LEFT ? "LL" : "RL") : view;
    }

    private static DicomObject viewCode(DicomObject.Builder builder, Region region) {
        return switch (region.view()) {
            case "PA" -> code(builder, "272479007", "postero-anterior");
            case "AP" -> code(builder, "399348003", "antero-posterior");
            default -> code(builder, "399067008", "lateral");
        };
    }

    /** An item of a code sequence with a SNOMED CT code. */
    static DicomObject code(DicomObject.Builder parent, String value, String meaning) {
        return parent.item()
                .text(Tag.CODE_VALUE, value)
                .text(Tag.CODING_SCHEME_DESIGNATOR, "SCT")
                .text(Tag.CODE_MEANING, meaning)
                .build();
    }

    private static String letter(BodySide side) {
        return switch (side) {
            case RIGHT -> "R";
            case LEFT -> "L";
            case BILATERAL -> "B";
            case MIDLINE -> "U";
        };
    }
}
