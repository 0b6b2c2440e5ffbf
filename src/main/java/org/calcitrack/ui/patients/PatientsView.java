package org.calcitrack.ui.patients;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.calcitrack.ui.shell.MainLayout;

@Route(value = "", layout = MainLayout.class)
@PageTitle("Patients · Calcitrack")
@PermitAll
class PatientsView extends Div {

    PatientsView() {
        addClassName("ct-page");
        add(new H1("Patients"));
    }
}
