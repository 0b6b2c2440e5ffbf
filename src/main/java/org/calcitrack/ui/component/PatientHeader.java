package org.calcitrack.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Sex;

/** Who the patient is, and the tabs of everything known about them. */
public final class PatientHeader extends Div {

    /** The screens about one patient. */
    public enum Tab {
        FILMS("Films", ""),
        PROGRESSION("Progression", "/progression"),
        CLINICAL("Clinical data", "/clinical");

        private final String label;
        private final String path;

        Tab(String label, String path) {
            this.label = label;
            this.path = path;
        }
    }

    public PatientHeader(Patient patient, Tab current, Clock clock) {
        addClassName("ct-patient");
        Div name = new Div(new H1(patient.name()), facts(patient, LocalDate.now(clock)));
        name.addClassName("ct-patient-name");
        add(name, tabs(patient, current));
    }

    private static Div facts(Patient patient, LocalDate today) {
        List<String> words = new ArrayList<>();
        words.add("Record " + patient.recordNumber());
        if (patient.sex() != Sex.UNKNOWN) {
            words.add(patient.sex().name().toLowerCase(Locale.ROOT));
        }
        patient.birthDate()
                .ifPresent(born -> words.add("born " + Dates.written(born)
                        + patient.ageOn(today)
                                .map(age -> " (" + age + " years)")
                                .orElse("")));
        Div facts = new Div(new Span(String.join(" · ", words)));
        facts.addClassNames("ct-patient-facts", "ct-muted");
        if (patient.synthetic()) {
            facts.add(synthetic());
        }
        return facts;
    }

    /** The mark of sample data. */
    public static Span synthetic() {
        Span chip = new Span("Synthetic");
        chip.addClassNames("ct-chip", "synthetic");
        chip.setTitle("No real person: made by Calcitrack's own generator");
        return chip;
    }

    private static Nav tabs(Patient patient, Tab current) {
        Nav tabs = new Nav();
        tabs.addClassName("ct-tabs");
        tabs.setAriaLabel("About this patient");
        for (Tab tab : Tab.values()) {
            Anchor link = new Anchor("patient/" + patient.id().value() + tab.path, tab.label);
            link.getElement().setAttribute("router-link", true);
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        return tabs;
    }
}
