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
    LIVEWIRE(
            ViewerTool.LIVEWIRE,
            "Outline along an edge: click from place to place; Enter closes",
            "Q",
            "<path d=\"M5 17c-1-5 2-10 6-11s9 2 8 7\"/><circle cx=\"5\" cy=\"17\" r=\"1.7\"/>"
                    + "<circle cx=\"11\" cy=\"6\" r=\"1.7\"/><circle cx=\"19\" cy=\"13\" r=\"1.7\"/><path d=\"M9 20h8\" stroke-dasharray=\"2 2.5\"/>"),
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
    BRUSH(
            ViewerTool.BRUSH,
            "Brush: paint on the selected outline, or a new one; [ ] size",
            "Shift+B",
            "<path d=\"M20 4l-8.5 9.5M11.5 13.5a3 3 0 00-4.5 1c-.8 1.5-1 3.5-3 4.5 3 1.2 7.5.8 8.5-2.5a3 3 0 00-1-3z\"/>"),
    ERASER(
            ViewerTool.ERASER,
            "Eraser for the selected outline; [ ] size",
            "Shift+E",
            "<path d=\"M4.5 15L14 5.5l6 6L12.5 19H8z\"/><path d=\"M9.5 10l6 6M8 19h12\"/>"),
    MARKER(
            ViewerTool.MARKER,
            "Marker of a cluster, with its number",
            "Shift+M",
            "<path d=\"M12 3v5M12 16v5M3 12h5M16 12h5\"/><circle cx=\"12\" cy=\"12\" r=\".9\" fill=\"currentColor\"/>"
                    + "<circle cx=\"17.5\" cy=\"6.5\" r=\".8\" fill=\"currentColor\"/><circle cx=\"6.5\" cy=\"17.5\" r=\".8\" fill=\"currentColor\"/>"),
    SPLIT(
            ViewerTool.SPLIT,
            "Split the selected outline with a line",
            "Shift+X",
            "<path d=\"M10 5.5C5 6 3.5 10 4.5 14s4 4.5 6 4.5M14 5.5c5 .5 6.5 4.5 5.5 8.5s-4 4.5-6 4.5\"/><path d=\"M12 2.5v19\" stroke-dasharray=\"3 2.5\"/>"),
    JOIN(
            ViewerTool.JOIN,
            "Join another outline to the selected one",
            "Shift+J",
            "<path d=\"M13 7.5a5.5 5.5 0 11-3 9.5 5.5 5.5 0 013-9.5z\" stroke-dasharray=\"2.5 2\"/><circle cx=\"8.5\" cy=\"9\" r=\"5.5\"/>"),
    DISTANCE(ViewerTool.DISTANCE, "Distance", "D", "<path d=\"M5 19L19 5\"/><path d=\"M2.5 16.5l5 5M16.5 2.5l5 5\"/>"),
    AXES(
            ViewerTool.AXES,
            "Size along two axes: drag along, then across",
            "B",
            "<path d=\"M4 20L20 4M9 9l6 6\"/><path d=\"M2 18l4 4M18 2l4 4M7.5 10.5l3-3M13.5 16.5l3-3\"/>"),
    LINE(
            ViewerTool.LINE,
            "Calibrate: draw over something of known length",
            "Shift+D",
            "<path d=\"M2.5 15L15 2.5l6.5 6.5L9 21.5z\"/><path d=\"M6 11.5l2.5 2.5M9.5 8l3.5 3.5M13 4.5l2.5 2.5\"/>");

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
