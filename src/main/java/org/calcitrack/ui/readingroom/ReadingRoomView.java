package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.ui.component.RouteIds;

/** One film, full screen and dark. */
@Route("film/:radiographId")
@PermitAll
@CssImport("./styles/tokens.css")
@CssImport("./styles/shell.css")
@CssImport("./styles/reading-room.css")
@CssImport("./styles/versions.css")
@CssImport("./styles/deposit.css")
class ReadingRoomView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReadingRoom room;

    ReadingRoomView(ReadingRoom room) {
        this.room = room;
        add(room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        room.open(RoomAddress.of(
                new RadiographId(RouteIds.parameter(event, "radiographId")),
                event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return room.title() + " · Calcitrack";
    }
}
