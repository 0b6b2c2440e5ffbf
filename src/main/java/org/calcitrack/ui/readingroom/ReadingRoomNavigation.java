package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.imaging.RadiographId;

/** The ways into the reading room, for other screens to offer. */
public final class ReadingRoomNavigation {

    /** The query parameter that names the sighting to select. */
    static final String SIGHTING = "sighting";

    private ReadingRoomNavigation() {}

    /** Opens a film. */
    public static void open(RadiographId film) {
        UI.getCurrent().navigate(ReadingRoomView.class, parameters(film));
    }

    /** Opens a film with one deposit selected. */
    public static void open(RadiographId film, SightingId sighting) {
        QueryParameters query =
                QueryParameters.simple(Map.of(SIGHTING, sighting.value().toString()));
        UI.getCurrent().navigate(ReadingRoomView.class, parameters(film), query);
    }

    /** Opens films as an address says. */
    static void open(RoomAddress address) {
        UI.getCurrent().navigate(ReadingRoomView.class, parameters(address.active()), address.query());
    }

    private static RouteParameters parameters(RadiographId film) {
        return new RouteParameters("radiographId", film.value().toString());
    }
}
