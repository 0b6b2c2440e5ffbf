package org.calcitrack.ui.patients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.patient.Merges;
import org.calcitrack.patient.Patient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What can be put right about a patient: two records that are one person, and films that lie in the wrong place. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PatientChanges {

    private final Merges merges;
    private final ObjectProvider<MergeDialog> mergeDialogs;
    private final ObjectProvider<FilmPlaceDialog> placeDialogs;
    private final Clock clock;

    PatientChanges(
            Merges merges,
            ObjectProvider<MergeDialog> mergeDialogs,
            ObjectProvider<FilmPlaceDialog> placeDialogs,
            Clock clock) {
        this.merges = merges;
        this.mergeDialogs = mergeDialogs;
        this.placeDialogs = placeDialogs;
        this.clock = clock;
    }

    /** The ways to say that another record is the same person. */
    Component menu(Patient patient) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_ICON);
        MenuItem more = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel("More about this patient");
        more.getSubMenu().addItem("Same person as another record …", click -> mergeDialogs
                .getObject()
                .ask(patient));
        return menu;
    }

    /** The records merged into this one. */
    Component merged(Patient patient) {
        MergedRecords records = new MergedRecords(merges, clock);
        records.show(patient.id());
        return records;
    }

    void correct(Radiograph film, Runnable changed) {
        placeDialogs.getObject().ask(film, changed);
    }
}
