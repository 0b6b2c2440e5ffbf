package org.calcitrack.ui.patients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import org.calcitrack.patient.Patients;
import org.calcitrack.ui.shell.MainLayout;

@Route(value = "", layout = MainLayout.class)
@PageTitle("Patients · Calcitrack")
@PermitAll
@CssImport("./styles/patients.css")
class PatientsView extends Div implements AfterNavigationObserver {

    private static final int TYPING_PAUSE_MILLIS = 200;

    private final TextField search = new TextField();
    private final PatientList list;
    private final Patients patients;
    private final Clock clock;

    PatientsView(Patients patients, PatientList list, ImportSession imports, Clock clock) {
        this.patients = patients;
        this.list = list;
        this.clock = clock;
        Div page = new Div(head(imports), list);
        page.addClassName("ct-page");
        add(imports.around(page, () -> list.show(search.getValue())));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("search").ifPresent(search::setValue);
        list.show(search.getValue());
    }

    private Component head(ImportSession imports) {
        search.setPlaceholder("Search by name or record number");
        search.setAriaLabel("Search patients by name or record number");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addClassName("ct-search");
        search.addValueChangeListener(change -> searched(change.getValue()));
        Shortcuts.addShortcutListener(this, pressed -> search.focus(), Key.KEY_K, KeyModifier.CONTROL);
        Button register = new Button("New patient", VaadinIcon.PLUS.create(), click -> register());
        Div head = new Div(new H1("Patients"), search, register, imports.button());
        head.addClassName("ct-page-head");
        return head;
    }

    private void searched(String text) {
        list.show(text);
        // The search lives in the address, so that "back" returns to it.
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        text.isBlank()
                                ? ""
                                : "?"
                                        + QueryParameters.simple(Map.of("search", text))
                                                .getQueryString()));
    }

    private void register() {
        new NewPatientDialog(patients, clock, patient -> PatientsNavigation.open(patient.id())).open();
    }
}
