package org.calcitrack.ui.readingroom;

import org.calcitrack.annotation.Morphology;

/** Small drawings of the patterns as they look on a film, white on the grey of soft tissue; drawn by hand. */
final class MorphologyPicture {

    private MorphologyPicture() {}

    /** A drawing of 40 by 40 units that says nothing to a screen reader: the pattern's name stands beside it. */
    static String svg(Morphology pattern) {
        return "<svg class=\"ct-pattern\" viewBox=\"0 0 40 40\" width=\"40\" height=\"40\" aria-hidden=\"true\">"
                + "<rect width=\"40\" height=\"40\" rx=\"6\" fill=\"#2b3238\"/>" + shapes(pattern) + "</svg>";
    }

    private static String shapes(Morphology pattern) {
        return switch (pattern) {
            case NODULAR ->
                filled("M13 13a6 6 0 1012 1 6 6 0 00-12-1z")
                        + filled("M25 26a4 4 0 108 1 4 4 0 00-8-1z")
                        + filled("M9 28a3 3 0 106 0 3 3 0 00-6 0z");
            case SHEET_LIKE ->
                filled("M5 24C11 15 19 12 35 9l1 4C22 16 14 20 9 28z") + stroked("M8 33c7-6 14-9 26-11", 2, 0.8);
            case RETICULAR ->
                stroked(
                        "M4 12c8 3 12-5 20-1s9 1 13-1M3 22c7-4 12 3 19 0s9-3 15 0M5 32c8-4 10 2 18-1s8-1 13 1M10 5c3 9-3 12"
                                + " 1 20s-1 7 0 11M21 4c-2 9 4 11 1 19s2 8 1 13M31 5c2 8-3 12 0 19s-1 8 1 12",
                        1.3,
                        0.9);
            case LINEAR ->
                stroked("M6 34C12 24 18 20 24 14s8-8 11-10", 3, 1) + stroked("M12 36c5-7 9-11 14-15", 1.5, 0.7);
            case AMORPHOUS ->
                cloud(14, 16, 8, 0.35)
                        + cloud(24, 22, 10, 0.3)
                        + cloud(20, 18, 6, 0.45)
                        + cloud(28, 14, 5, 0.3)
                        + cloud(13, 26, 5, 0.3);
            case PUNCTATE -> dots();
            case TUMORAL_MASS ->
                filled("M8 20c-3-6 3-11 8-9 2-6 11-5 12 0 6-1 9 6 6 10 3 5-2 10-7 9-2 5-9 5-11 1-6 2-11-5-8-11z")
                        + "<path d=\"M12 21c3-3 7-1 8 2M20 13c0 4 4 6 8 5M22 30c0-3 2-5 5-5\" fill=\"none\" stroke=\"#9aa4ad\""
                        + " stroke-width=\"1.2\"/>";
            case MIXED ->
                filled("M8 13a5 5 0 1010 1 5 5 0 00-10-1z")
                        + stroked(
                                "M18 30c6-5 10-3 18-7M20 36c5-5 9-4 15-7M24 22c1 5 0 9 2 15M31 20c0 5 1 9 0 15",
                                1.3,
                                0.9)
                        + cloud(13, 29, 6, 0.35);
            case UNDETERMINED ->
                "<text x=\"20\" y=\"28\" text-anchor=\"middle\" font-size=\"22\" fill=\"#9aa4ad\">?</text>";
        };
    }

    private static String filled(String path) {
        return "<path d=\"" + path + "\" fill=\"#f2f5f7\"/>";
    }

    private static String stroked(String path, double width, double opacity) {
        return "<path d=\"" + path + "\" fill=\"none\" stroke=\"#f2f5f7\" stroke-linecap=\"round\" stroke-width=\""
                + width + "\" stroke-opacity=\"" + opacity + "\"/>";
    }

    private static String cloud(int x, int y, int radius, double opacity) {
        return "<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + radius + "\" fill=\"#f2f5f7\" fill-opacity=\""
                + opacity + "\"/>";
    }

    /** Places without an order that an eye could see. */
    private static String dots() {
        var dots = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            dots.append(cloud(6 + (i * 13 + i * i) % 29, 6 + (i * 7 + i * i * 3) % 29, 1, 1));
        }
        return dots.toString();
    }
}
