package org.calcitrack.ui.readingroom;

import org.calcitrack.ui.component.ViewerTool;

/** How the tools of the viewer look in the rail, and what they are called. */
enum ToolFace {
    SELECT(ViewerTool.SELECT, "Select and reshape", "S", "<path d=\"M6 3l12 9-5.5 1L10 19z\"/>"),
    WINDOW(
            ViewerTool.WINDOW,
            "Window: brightness and contrast",
            "W",
            "<circle cx=\"12\" cy=\"12\" r=\"8\"/><path d=\"M12 4a8 8 0 010 16z\" fill=\"currentColor\"/>"),
    REGION(
            ViewerTool.REGION,
            "Window for a region",
            "Shift+W",
            "<path d=\"M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4\"/><circle cx=\"12\" cy=\"12\" r=\"4\"/>"
                    + "<path d=\"M12 8a4 4 0 010 8z\" fill=\"currentColor\"/>"),
    PAN(
            ViewerTool.PAN,
            "Pan",
            "P",
            "<path d=\"M12 3v18M3 12h18M12 3l-2.5 3M12 3l2.5 3M12 21l-2.5-3M12 21l2.5-3"
                    + "M3 12l3-2.5M3 12l3 2.5M21 12l-3-2.5M21 12l-3 2.5\"/>"),
    ZOOM(ViewerTool.ZOOM, "Zoom", "Z", "<circle cx=\"10.5\" cy=\"10.5\" r=\"6.5\"/><path d=\"M15.5 15.5L21 21\"/>"),
    ASSIST(
            ViewerTool.ASSIST,
            "New deposit: click inside it",
            "N",
            "<path d=\"M12 3v3M12 18v3M3 12h3M18 12h3\"/><path d=\"M7.5 13c-.8-3.4 1.2-6 4.6-5.6s5 2.6 4.3 5.6-2.4 3.6-5 3.4-3.4-1.4-3.9-3.4z\""
                    + " stroke-dasharray=\"2.5 2\"/><circle cx=\"12\" cy=\"12\" r=\"1\" fill=\"currentColor\"/>"),
    FREEHAND(
            ViewerTool.FREEHAND,
            "Outline a deposit freehand",
            "F",
            "<path d=\"M5 15c-2-5 3-11 8-9.5s8 5 5.5 9-5 1-7 3.5-4.5 2-6.5-3z\"/>"),
    POLYGON(
            ViewerTool.POLYGON,
            "Outline point by point; Enter closes",
            "Y",
            "<path d=\"M5 8l8-4 7 6-3 9-10 1z\"/><circle cx=\"5\" cy=\"8\" r=\"1.5\"/>"
                    + "<circle cx=\"13\" cy=\"4\" r=\"1.5\"/><circle cx=\"20\" cy=\"10\" r=\"1.5\"/>"),
    ELLIPSE(ViewerTool.ELLIPSE, "Outline as an ellipse", "E", "<ellipse cx=\"12\" cy=\"12\" rx=\"9\" ry=\"6\"/>"),
    LINE(
            ViewerTool.LINE,
            "Calibrate: draw over something of known length",
            "D",
            "<path d=\"M4 20L20 4M4 20l1-4M4 20l4-1M20 4l-4 1M20 4l-1 4\"/>");

    private final ViewerTool tool;
    private final String label;
    private final String key;
    private final String drawing;

    ToolFace(ViewerTool tool, String label, String key, String drawing) {
        this.tool = tool;
        this.label = label;
        this.key = key;
        this.drawing = drawing;
    }

    ViewerTool tool() {
        return tool;
    }

    /** What it does, and the key that chooses it. */
    String hint() {
        return label + " (" + key + ")";
    }

    String svg() {
        return Drawings.drawing(drawing);
    }
}
