package org.calcitrack.ui.readings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.reading.ReadingSetId;
import org.calcitrack.reading.RoutineReadings;
import org.calcitrack.reading.StudyReadings;
import org.calcitrack.reading.WorkList;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.shell.MainLayout;

/** What the person who is signed in has to read, and has read. */
@Route(value = "readings", layout = MainLayout.class)
@PageTitle("My readings · Calcitrack")
@PermitAll
@CssImport("./styles/readings.css")
class MyReadingsView extends Div implements BeforeEnterObserver {

    private final StudyReadings readings;
    private final RoutineReadings routine;
    private final Visits visits;
    private final Patients patients;
    private final Clock clock;

    MyReadingsView(StudyReadings readings, RoutineReadings routine, Visits visits, Patients patients, Clock clock) {
        this.readings = readings;
        this.routine = routine;
        this.visits = visits;
        this.patients = patients;
        this.clock = clock;
        addClassName("ct-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div head = new Div(new H1("My readings"));
        head.addClassName("ct-page-head");
        add(head);
        int hidden = readings.hiddenPatients();
        if (hidden > 0) {
            add(hiddenNote(hidden));
        }
        List<WorkList> lists = readings.workLists();
        if (lists.isEmpty()) {
            Div card = new Div(new EmptyState(
                    "No studies to read",
                    "When a coordinator puts films together for you, they wait here. "
                            + "Routine readings begin in the reading room, beside the film."));
            card.addClassName("ct-card");
            add(card);
        }
        lists.forEach(list -> add(new WorkListCard(list, clock, this::read)));
        var mine = routine.mine();
        if (!mine.isEmpty()) {
            add(new H2("Routine readings"), new RoutineList(mine, visits, patients, clock));
        }
    }

    private Div hiddenNote(int hidden) {
        Span words = new Span(
                hidden == 1
                        ? "1 patient is hidden from you until you have signed your blinded readings."
                        : hidden + " patients are hidden from you until you have signed your blinded readings.");
        Button unveil = new Button("Needed for care …", click -> new BreakBlindingDialog(readings, this::show).open());
        unveil.addThemeNames("tertiary", "small");
        Div note = new Div(words, unveil);
        note.addClassNames("ct-note", "ct-hidden-patients");
        return note;
    }

    private void read(ReadingSetId set) {
        try {
            readings.openNext(set).ifPresentOrElse(next -> ReadingsNavigation.open(next.id()), () -> {
                Notices.done("Nothing of this set can be read now.");
                show();
            });
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
    }
}
