package org.calcitrack.ui.readingroom;

/** The drawings of actions that are not tools. */
final class Drawings {

    static final String INVERT = drawing(
            "<circle cx=\"12\" cy=\"12\" r=\"8\"/><path d=\"M6 17.5L17.5 6a8 8 0 01-11.5 11.5z\" fill=\"currentColor\"/>");
    static final String ALIGNMENT =
            drawing("<rect x=\"3\" y=\"3\" width=\"13\" height=\"13\" rx=\"1.5\"/><path d=\"M9 21h10a2 2 0 002-2V9\"/>"
                    + "<path d=\"M9.5 6.5v6M6.5 9.5h6\"/>");
    static final String FIT = drawing("<path d=\"M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5\"/>");

    static final String KEYS = drawing(
            "<rect x=\"3\" y=\"6\" width=\"18\" height=\"12\" rx=\"2\"/><path d=\"M7 10h.01M12 10h.01M17 10h.01M8 14h8\"/>");

    static final String WINDOWS = drawing("<path d=\"M4 6h10M4 12h10M4 18h10\"/><circle cx=\"19\" cy=\"6\" r=\"1.4\"/>"
            + "<circle cx=\"19\" cy=\"12\" r=\"1.4\" fill=\"currentColor\"/><circle cx=\"19\" cy=\"18\" r=\"1.4\"/>");

    static final String LINK =
            drawing("<path d=\"M10 14a4 4 0 005.7 0l3-3a4 4 0 00-5.7-5.7l-1 1M14 10a4 4 0 00-5.7 0l-3 3a4 4 0 "
                    + "005.7 5.7l1-1\"/>");

    private Drawings() {}

    /** A drawing of 24 by 24 units, in the colour of the text around it. */
    static String drawing(String shapes) {
        return "<svg viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" fill=\"none\" stroke=\"currentColor\" "
                + "stroke-width=\"1.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\">"
                + shapes + "</svg>";
    }
}
