package org.calcitrack.ui.component;

/** Lets tests of screens touch a viewer as a browser would. */
public final class Claims {

    private Claims() {}

    public static ViewerEvent of(RadiographViewer viewer) {
        return new ViewerEvent.Claimed(viewer);
    }
}
