package org.calcitrack.ui.archives;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.calcitrack.exchange.ArchiveQuery;
import org.calcitrack.exchange.FoundStudies;
import org.calcitrack.exchange.RemoteArchive;
import org.calcitrack.exchange.RemoteArchives;
import org.calcitrack.exchange.RemoteStudy;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.DayPicker;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.component.Notices;

/** Searches one archive, lists its studies and brings the chosen ones in. */
class StudySearch extends Div {

    private final TextField name = new TextField("Name");
    private final TextField recordNumber = new TextField("Record number");
    private final DayPicker from = new DayPicker("From");
    private final DayPicker to = new DayPicker("To");
    private final Button search = new Button("Search");
    private final Button bring = new Button("Bring in");
    private final Grid<RemoteStudy> studies = new Grid<>();
    private final Div results = new Div();
    private final RemoteArchives archives;
    private final RemoteArchive archive;

    StudySearch(RemoteArchives archives, RemoteArchive archive) {
        this.archives = archives;
        this.archive = archive;
        addClassName("ct-page");
        results.addClassNames("ct-card", "ct-archive-results");
        results.add(new EmptyState(
                "Search " + archive.name(), "Enter the beginning of a name, a record number, or the days of studies."));
        add(form(), results);
        prepareList();
    }

    private Component form() {
        name.setPlaceholder("Family name, given name");
        name.setClearButtonVisible(true);
        recordNumber.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        search.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        search.setDisableOnClick(true);
        search.addClickListener(click -> search());
        search.addClickShortcut(Key.ENTER).listenOn(this);
        Div form = new Div(name, recordNumber, from, to, search);
        form.addClassNames("ct-card", "ct-archive-form");
        return form;
    }

    private void prepareList() {
        studies.addColumn(RemoteStudy::patientName).setHeader("Patient").setFlexGrow(2);
        studies.addColumn(RemoteStudy::recordNumber).setHeader("Record number");
        studies.addColumn(study -> study.birthDate().map(Dates::written).orElse(""))
                .setHeader("Born");
        studies.addColumn(study -> study.day().map(Dates::written).orElse("")).setHeader("Study");
        studies.addColumn(RemoteStudy::description).setHeader("Description").setFlexGrow(2);
        studies.addColumn(study -> String.join(", ", study.modalities())).setHeader("Kind");
        studies.addColumn(study ->
                        study.instances().isPresent() ? study.instances().getAsInt() : "")
                .setHeader("Images");
        studies.setSelectionMode(Grid.SelectionMode.MULTI);
        studies.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        studies.setAllRowsVisible(true);
        studies.addSelectionListener(
                change -> offer(change.getAllSelectedItems().size()));
        bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bring.setDisableOnClick(true);
        bring.addClickListener(click -> bring());
    }

    private void offer(int chosen) {
        bring.setEnabled(chosen > 0);
        bring.setText(chosen == 1 ? "Bring in 1 study" : "Bring in " + chosen + " studies");
    }

    private void search() {
        try {
            show(archives.search(
                    archive.id(),
                    new ArchiveQuery(
                            name.getValue(),
                            recordNumber.getValue(),
                            Optional.ofNullable(from.getValue()),
                            Optional.ofNullable(to.getValue()))));
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        } finally {
            search.setEnabled(true);
        }
    }

    private void show(FoundStudies found) {
        results.removeAll();
        if (found.studies().isEmpty()) {
            results.add(new EmptyState("Nothing found", "Check the spelling, or search with less."));
            return;
        }
        studies.setItems(found.studies());
        offer(0);
        Span count = new Span(
                found.more()
                        ? "The first " + found.studies().size() + " studies; narrow the search to see others"
                        : found.studies().size() == 1
                                ? "1 study"
                                : found.studies().size() + " studies");
        count.addClassName("ct-muted");
        Div foot = new Div(count, bring);
        foot.addClassName("ct-archive-foot");
        results.add(studies, foot);
    }

    private void bring() {
        List<RemoteStudy> chosen = List.copyOf(studies.getSelectedItems());
        addComponentAtIndex(1, new PullProgress(archives.pull(archive.id(), chosen)));
        studies.deselectAll();
    }
}
