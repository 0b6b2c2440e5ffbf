package org.calcitrack.ui.readingroom;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.calcitrack.imaging.RadiographId;

/**
 * What an address says about the reading room, so that it can be shared and survives a reload.
 *
 * @param active the film that is worked on
 * @param layout how many films stand side by side; empty when it is left to the reader's habit
 * @param panes the films on screen from left to right; empty when the hanging rules shall choose
 * @param sighting the outline to select
 * @param linked whether zoom, place and window of the films go together
 */
record RoomAddress(
        RadiographId active,
        Optional<PaneLayout> layout,
        List<RadiographId> panes,
        Optional<String> sighting,
        boolean linked) {

    private static final String LAYOUT = "layout";
    private static final String PANES = "panes";
    private static final String LINK = "link";
    private static final String OFF = "off";

    RoomAddress {
        panes = List.copyOf(panes);
    }

    static RoomAddress of(RadiographId active, QueryParameters query) {
        return new RoomAddress(
                active,
                query.getSingleParameter(LAYOUT).flatMap(PaneLayout::of),
                query.getSingleParameter(PANES).stream()
                        .flatMap(list -> Arrays.stream(list.split("\\.")))
                        .flatMap(RoomAddress::film)
                        .toList(),
                query.getSingleParameter(ReadingRoomNavigation.SIGHTING),
                !query.getSingleParameter(LINK).equals(Optional.of(OFF)));
    }

    /** Everything behind the path; parameters that say what is usual are left out. */
    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        layout.ifPresent(each -> query.put(LAYOUT, each.code()));
        if (panes.size() > 1) {
            query.put(
                    PANES,
                    String.join(
                            ".", panes.stream().map(id -> id.value().toString()).toList()));
        }
        sighting.ifPresent(id -> query.put(ReadingRoomNavigation.SIGHTING, id));
        if (!linked) {
            query.put(LINK, OFF);
        }
        return QueryParameters.simple(query);
    }

    /** The address below the application's root. */
    String path() {
        String query = query().getQueryString();
        return "film/" + active.value() + (query.isEmpty() ? "" : "?" + query);
    }

    private static Stream<RadiographId> film(String id) {
        try {
            return Stream.of(new RadiographId(UUID.fromString(id)));
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }
}
