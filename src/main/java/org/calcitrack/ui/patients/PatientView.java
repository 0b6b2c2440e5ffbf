package org.calcitrack.ui.patients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visit;
import org.calcitrack.patient.VisitId;
import org.calcitrack.patient.Visits;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.component.PatientHeader;
import org.calcitrack.ui.component.RouteIds;
import org.calcitrack.ui.shell.MainLayout;

@Route(value = "patient/:patientId", layout = MainLayout.class)
@PageTitle("Films · Calcitrack")
@PermitAll
@CssImport("./styles/patients.css")
class PatientView extends Div implements BeforeEnterObserver {

    private final Div visitsOfPatient = new Div();
    private final Patients patients;
    private final Visits visits;
    private final Radiographs radiographs;
    private final Sightings sightings;
    private final ImportSession imports;
    private final PatientChanges changes;
    private final Clock clock;

    PatientView(
            Patients patients,
            Visits visits,
            Radiographs radiographs,
            Sightings sightings,
            ImportSession imports,
            PatientChanges changes,
            Clock clock) {
        this.patients = patients;
        this.visits = visits;
        this.radiographs = radiographs;
        this.sightings = sightings;
        this.imports = imports;
        this.changes = changes;
        this.clock = clock;
        visitsOfPatient.addClassName("ct-card");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Patient patient = patients.current(RouteIds.patient(event));
        if (!patient.id().equals(RouteIds.patient(event))) {
            event.forwardTo(PatientView.class, PatientsNavigation.parameters(patient.id()));
            return;
        }
        imports.forPatient(patient);
        PatientHeader header = new PatientHeader(patient, PatientHeader.Tab.FILMS, clock);
        header.add(imports.button(), changes.menu(patient));
        Div page = new Div(header, changes.merged(patient), visitsOfPatient);
        page.addClassName("ct-page");
        add(imports.around(page, () -> show(patient)));
        show(patient);
    }

    private void show(Patient patient) {
        Map<VisitId, List<Radiograph>> films =
                radiographs.ofPatient(patient.id()).stream().collect(Collectors.groupingBy(Radiograph::visitId));
        Map<RadiographId, Integer> counts = sightings.ofPatient(patient.id()).stream()
                .collect(Collectors.toMap(Sighting::radiographId, sighting -> 1, Integer::sum));
        List<Visit> newestFirst = visits.of(patient.id()).reversed();
        visitsOfPatient.removeAll();
        if (newestFirst.isEmpty()) {
            visitsOfPatient.add(nothingYet());
        }
        newestFirst.forEach(visit -> visitsOfPatient.add(new VisitCard(
                visit,
                films.getOrDefault(visit.id(), List.of()),
                counts,
                film -> changes.correct(film, () -> show(patient)))));
    }

    private static Component nothingYet() {
        return new EmptyState(
                "No films yet",
                "Drop DICOM files, photographs, folders or ZIP archives anywhere on this page, or choose Import. "
                        + "Each film opens the visit of its date.");
    }
}
