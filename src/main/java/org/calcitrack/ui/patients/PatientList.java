package org.calcitrack.ui.patients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.progression.BurdenTrend;
import org.calcitrack.progression.PatientOverview;
import org.calcitrack.progression.PatientOverviews;
import org.calcitrack.reading.StudyReadings;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.component.Sparkline;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The patients that match a search, each with latest visit, deposits and the course of the total burden. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PatientList extends Div {

    private final Patients patients;
    private final PatientOverviews overviews;
    private final StudyReadings readings;
    private final Clock clock;

    PatientList(Patients patients, PatientOverviews overviews, StudyReadings readings, Clock clock) {
        this.readings = readings;
        this.patients = patients;
        this.overviews = overviews;
        this.clock = clock;
        addClassNames("ct-card", "ct-patient-list");
    }

    void show(String search) {
        List<Patient> found = patients.search(search);
        removeAll();
        int hidden = readings.hiddenPatients();
        if (hidden > 0) {
            add(hiddenNote(hidden));
        }
        if (found.isEmpty()) {
            add(nobody(search));
            return;
        }
        Map<PatientId, PatientOverview> known =
                overviews.of(found.stream().map(Patient::id).toList());
        LocalDate today = LocalDate.now(clock);
        UnorderedList rows = new UnorderedList();
        found.forEach(patient -> rows.add(row(patient, Objects.requireNonNull(known.get(patient.id())), today)));
        add(head(), rows);
        if (found.size() == Patients.SEARCH_LIMIT) {
            add(new EmptyState(
                    "More patients match",
                    "The first " + Patients.SEARCH_LIMIT + " are shown. Type more of the name or record number."));
        }
    }

    private static Component hiddenNote(int hidden) {
        Span note = new Span((hidden == 1 ? "1 patient is" : hidden + " patients are")
                + " hidden from you until you have signed your blinded readings; see “My readings”.");
        note.addClassName("ct-note");
        note.getElement().setAttribute("role", "note");
        return note;
    }

    private static Component head() {
        Div head = new Div(new Span("Patient"), new Span("Latest visit"), new Span("Deposits"), new Span("Burden"));
        head.addClassName("ct-patient-list-head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    private static Component nobody(String search) {
        return search.isBlank()
                ? new EmptyState(
                        "No patients yet",
                        "Drop films anywhere on this page: DICOM files open their patient by themselves. "
                                + "Or register a patient first.")
                : new EmptyState(
                        "Nobody matches “" + search + "”",
                        "Search by part of a name or record number; accents and case do not matter.");
    }

    private static PatientRow row(Patient patient, PatientOverview overview, LocalDate today) {
        return new PatientRow(
                patient,
                lastVisit(overview.lastVisit()),
                deposits(overview.deposits()),
                trend(overview.trend()),
                today);
    }

    private static Component lastVisit(Optional<LocalDate> day) {
        Span words = new Span(day.map(Dates::written).orElse("no visit yet"));
        words.setClassName("ct-muted", day.isEmpty());
        return words;
    }

    private static Component deposits(int count) {
        Span words = new Span(count == 0 ? "none" : String.valueOf(count));
        words.addClassName("ct-number");
        words.setClassName("ct-muted", count == 0);
        return words;
    }

    private static Component trend(BurdenTrend trend) {
        Div cell = new Div();
        cell.addClassName("ct-trend");
        if (trend.latest().isPresent()) {
            if (!trend.line().isEmpty()) {
                cell.add(Sparkline.of(trend.line(), "Total burden over time: " + trend.words()));
            }
            Span total = new Span(trend.latest().get().sum().text());
            total.addClassName("ct-number");
            Span words = new Span(trend.words());
            words.addClassNames("ct-muted", "ct-small");
            Div lines = new Div(total, words);
            lines.addClassName("ct-two-lines");
            cell.add(lines);
        } else {
            Span none = new Span("nothing outlined yet");
            none.addClassName("ct-muted");
            cell.add(none);
        }
        return cell;
    }
}
