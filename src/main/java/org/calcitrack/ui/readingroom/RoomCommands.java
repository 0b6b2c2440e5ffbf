package org.calcitrack.ui.readingroom;

import java.util.HashMap;
import java.util.Map;
import org.calcitrack.ui.component.RadiographViewer;
import org.calcitrack.ui.component.ViewerEvent;

/**
 * What the reading room does when a key asks for it. The catalogue in frontend/radiograph-viewer/keys names every
 * command with its sentence and its usual keys; one that the browser cannot do itself arrives here under that name.
 */
class RoomCommands {

    private final Map<String, Runnable> deeds = new HashMap<>();

    /** Says what a command does. */
    RoomCommands on(String name, Runnable deed) {
        deeds.put(name, deed);
        return this;
    }

    /** Does what the keys of a viewer ask for. */
    void obey(RadiographViewer viewer) {
        viewer.on(ViewerEvent.CommandRequested.class, event -> run(event.command()));
    }

    private void run(String name) {
        Runnable deed = deeds.get(name);
        if (deed != null) {
            deed.run();
        }
    }
}
