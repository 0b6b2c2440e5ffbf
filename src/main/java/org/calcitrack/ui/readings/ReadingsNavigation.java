package org.calcitrack.ui.readings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import org.calcitrack.account.Account;
import org.calcitrack.account.Role;
import org.calcitrack.reading.ReadingId;

/** The ways to readings and studies, for other screens to offer. */
public final class ReadingsNavigation {

    private ReadingsNavigation() {}

    /** What this account can go to. */
    public static List<Component> links(Account account) {
        List<Component> links = new ArrayList<>();
        links.add(new RouterLink("My readings", MyReadingsView.class));
        if (plansStudies(account)) {
            links.add(new RouterLink("Studies", StudiesView.class));
        }
        return links;
    }

    static boolean plansStudies(Account account) {
        return account.role() == Role.ADMINISTRATOR || account.role() == Role.RESEARCHER;
    }

    /** Opens a case to be read. */
    static void open(ReadingId reading) {
        UI.getCurrent()
                .navigate(
                        CaseView.class,
                        new RouteParameters("readingId", reading.value().toString()));
    }

    static void openList() {
        UI.getCurrent().navigate(MyReadingsView.class);
    }
}
