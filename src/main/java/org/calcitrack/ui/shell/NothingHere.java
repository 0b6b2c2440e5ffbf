package org.calcitrack.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.calcitrack.shared.NotFound;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.patients.PatientsNavigation;

/** The page for an address under which nothing is kept. */
@ParentLayout(MainLayout.class)
@PermitAll
class NothingHere extends Div implements HasErrorParameter<NotFound>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        add(words());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return "Nothing here · Calcitrack";
    }

    static EmptyState words() {
        return new EmptyState(
                "Nothing is kept here",
                "It may have been removed, or the address is incomplete. Go on from the list:",
                PatientsNavigation.link());
    }
}
