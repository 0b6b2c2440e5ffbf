package org.calcitrack.ui.readings;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.ui.component.Dates;

/** Chooses films of any patients; what was chosen stays chosen while the search changes. */
class FilmChoice extends Div {

    /** A film and whose it is; the coordinator may see that. */
    private record Line(Patient patient, Radiograph film) {}

    private final Patients patients;
    private final Radiographs radiographs;
    private final Grid<Line> grid = new Grid<>();
    private final Span count = new Span();
    private final Set<RadiographId> chosen = new LinkedHashSet<>();
    private List<Line> lines = List.of();
    private boolean filling;

    FilmChoice(Patients patients, Radiographs radiographs) {
        this.patients = patients;
        this.radiographs = radiographs;
        addClassName("ct-film-choice");
        TextField search = new TextField();
        search.setPlaceholder("Search patients by name or record number");
        search.setAriaLabel("Search patients whose films to choose");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> fill(change.getValue()));
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addColumn(line -> line.patient().name()).setHeader("Patient").setAutoWidth(true);
        grid.addColumn(line -> line.film().title()).setHeader("Film").setAutoWidth(true);
        grid.addColumn(line -> Dates.written(line.film().acquiredOn()))
                .setHeader("Date")
                .setAutoWidth(true);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setHeight("260px");
        grid.addSelectionListener(change -> {
            if (!filling) {
                remember(change.getAllSelectedItems());
            }
        });
        count.addClassNames("ct-muted", "ct-small");
        count.getElement().setAttribute("role", "status");
        add(search, count, grid);
        fill("");
    }

    List<RadiographId> chosen() {
        return List.copyOf(chosen);
    }

    private void fill(String text) {
        filling = true;
        lines = patients.search(text).stream()
                .flatMap(patient -> radiographs.ofPatient(patient.id()).stream()
                        .filter(film -> !film.forProcessing())
                        .sorted(Comparator.comparing(Radiograph::title).thenComparing(Radiograph::acquiredOn))
                        .map(film -> new Line(patient, film)))
                .toList();
        grid.setItems(lines);
        lines.stream().filter(line -> chosen.contains(line.film().id())).forEach(grid::select);
        filling = false;
        tell();
    }

    private void remember(Set<Line> selected) {
        lines.stream().map(line -> line.film().id()).forEach(chosen::remove);
        selected.stream().map(line -> line.film().id()).forEach(chosen::add);
        tell();
    }

    private void tell() {
        count.setText(chosen.size() == 1 ? "1 film chosen" : chosen.size() + " films chosen");
    }
}
