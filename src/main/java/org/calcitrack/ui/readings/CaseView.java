package org.calcitrack.ui.readings;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.calcitrack.reading.ReadingId;
import org.calcitrack.ui.component.RouteIds;

/** One case of a study, full screen and dark; its address, its title and its films say nothing of whose it is. */
@Route("reading/:readingId")
@PermitAll
@CssImport("./styles/tokens.css")
@CssImport("./styles/shell.css")
@CssImport("./styles/reading-room.css")
@CssImport("./styles/readings.css")
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseRoom room;

    CaseView(CaseRoom room) {
        this.room = room;
        add(room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        room.open(new ReadingId(RouteIds.parameter(event, "readingId")));
    }

    @Override
    public String getPageTitle() {
        return room.title() + " · Calcitrack";
    }
}
