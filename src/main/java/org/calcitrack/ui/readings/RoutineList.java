package org.calcitrack.ui.readings;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.reading.ReadingState;
import org.calcitrack.reading.RoutineReading;
import org.calcitrack.ui.component.Dates;

/** Routine readings with their patient, visit and state. */
class RoutineList extends UnorderedList {

    RoutineList(List<RoutineReading> readings, Visits visits, Patients patients, Clock clock) {
        addClassNames("ct-card", "ct-routine-list");
        readings.forEach(reading -> {
            var visit = visits.find(reading.visitId());
            var patient = patients.find(visit.patientId());
            Anchor link =
                    new Anchor("patient/" + patient.id().value(), patient.name() + ", " + Dates.written(visit.date()));
            link.getElement().setAttribute("router-link", true);
            Span state = new Span(SigningBar.words(reading, clock));
            state.addClassName("ct-chip");
            if (reading.state() == ReadingState.SIGNED) {
                state.addClassName("good");
            }
            add(new ListItem(link, state));
        });
    }
}
