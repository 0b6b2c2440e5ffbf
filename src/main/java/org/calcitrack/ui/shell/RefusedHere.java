package org.calcitrack.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.component.Refusals;
import org.calcitrack.ui.patients.PatientsNavigation;

/** The page for an address that a rule keeps closed for now, such as a patient hidden by a blinded reading. */
@ParentLayout(MainLayout.class)
@PermitAll
class RefusedHere extends Div implements HasErrorParameter<Rejected>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Rejected> parameter) {
        removeAll();
        add(new EmptyState(
                "Not open to you now", Refusals.sentence(parameter.getException()), PatientsNavigation.link()));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return "Not open to you now · Calcitrack";
    }
}
