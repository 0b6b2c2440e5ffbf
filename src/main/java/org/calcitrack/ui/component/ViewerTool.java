package org.calcitrack.ui.component;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the primary button of the mouse, or one finger, does on the film. */
public enum ViewerTool {
    SELECT,
    WINDOW,
    /** A rectangle for whose greys the window is made. */
    REGION,
    PAN,
    ZOOM,
    /** A click inside a deposit proposes its outline. */
    ASSIST,
    /** A line that runs along edges from anchor to anchor. */
    LIVEWIRE,
    FREEHAND,
    POLYGON,
    ELLIPSE,
    /** Paints on the selected outline, or a new one. */
    BRUSH,
    ERASER,
    /** Marks a cluster and asks for its number. */
    MARKER,
    /** A line across the selected outline makes two of it. */
    SPLIT,
    /** A click joins another outline to the selected one. */
    JOIN,
    /** A straight line along something of known length. */
    LINE,
    /** A distance that is kept. */
    DISTANCE,
    /** A size along two axes that is kept. */
    AXES;

    /** The tool's name in the browser. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ViewerTool> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(tool -> tool.wireName().equals(name))
                .findFirst();
    }
}
