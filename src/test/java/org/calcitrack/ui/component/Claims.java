package org.calcitrack.ui.component;

import java.util.Optional;
import java.util.UUID;
import org.calcitrack.annotation.ClientChange;
import org.calcitrack.geometry.Outline;

/** Lets tests of screens touch a viewer as a browser would. */
public final class Claims {

    private Claims() {}

    public static ViewerEvent of(RadiographViewer viewer) {
        return new ViewerEvent.Claimed(viewer);
    }

    public static ViewerEvent outlined(RadiographViewer viewer, Outline outline) {
        var bounding = Optional.ofNullable(viewer.getElement().getProperty("bounding"));
        return new ViewerEvent.Outlined(viewer, change(), "draft-1", outline, bounding);
    }

    public static ViewerEvent reshaped(RadiographViewer viewer, String id, Outline outline) {
        return new ViewerEvent.Reshaped(viewer, change(), id, outline);
    }

    public static ViewerEvent selected(RadiographViewer viewer, String id) {
        return new ViewerEvent.Selected(viewer, Optional.of(id));
    }

    public static ViewerEvent undoRequested(RadiographViewer viewer) {
        return new ViewerEvent.UndoRequested(viewer, change());
    }

    public static ViewerEvent deleteRequested(RadiographViewer viewer, String id) {
        return new ViewerEvent.DeleteRequested(viewer, change(), id);
    }

    private static ClientChange change() {
        return new ClientChange(UUID.randomUUID(), Optional.empty(), 1);
    }
}
