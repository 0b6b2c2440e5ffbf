package org.calcitrack.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.calcitrack.shared.NotFound;
import org.calcitrack.ui.patients.PatientsNavigation;

/** The page for an address under which nothing is kept. */
@ParentLayout(MainLayout.class)
@PermitAll
class NothingHere extends Div implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        addClassName("ct-empty");
        add(
                new H3("Nothing is kept here"),
                new Paragraph("It may have been removed, or the address is incomplete."),
                PatientsNavigation.link());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
