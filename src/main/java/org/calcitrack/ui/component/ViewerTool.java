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
    FREEHAND,
    POLYGON,
    ELLIPSE,
    /** A straight line, such as along something of known length. */
    LINE;

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
