package org.calcitrack.ui.progression;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Optional;
import org.calcitrack.patient.PatientId;
import org.calcitrack.progression.AssessedPlace;
import org.calcitrack.progression.ChangeRule;
import org.calcitrack.progression.ChartModel;
import org.calcitrack.progression.Place;
import org.calcitrack.progression.Progression;
import org.calcitrack.shared.NotFound;
import org.calcitrack.tracking.Assessability;
import org.calcitrack.tracking.Assessability.Verdict;
import org.calcitrack.tracking.AssessabilityId;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.ProgressionChart;

/** One patient's progression: where it stands in a few cards, and how it came there on the chart. */
@CssImport("./progression-chart/progression-panel.css")
@CssImport("./styles/deposit.css")
class ProgressionPanel extends Div {

    private final ProgressionDesk desk;
    private final PatientId patient;
    private final ScoresCard scores;
    private Optional<ChangeRule> chosenRule = Optional.empty();

    ProgressionPanel(ProgressionDesk desk, ScoreDesk scoreDesk, PatientId patient) {
        this.desk = desk;
        scores = new ScoresCard(scoreDesk, patient);
        this.patient = patient;
        addClassName("ct-progression");
        refresh();
    }

    private void refresh() {
        removeAll();
        Progression latest = desk.of(patient);
        Progression progression = chosenRule.map(latest::under).orElse(latest);
        if (progression.isEmpty()) {
            add(nothingYet(patient));
            return;
        }
        add(new SummaryCards(progression), chart(progression));
        scores.show(progression.yardstick().rule());
        if (!progression.deposits().isEmpty()) {
            add(
                    new DepositList(progression, patient),
                    scores,
                    new Yardsticks(progression, desk.rules(), desk.zone(), desk.mayMakeRules(), new Rules()),
                    new AssessabilityCard(progression.filmDays(), progression.places(), this::askWhatFilmsShow));
        }
    }

    private void askWhatFilmsShow(Place place, AssessedPlace.Judged judged) {
        Optional<Assessability> stated = desk.stated(patient, place, judged.day());
        new AssessabilityDialog(
                        place, judged, stated, stated.map(desk::who).orElse(""), new Statements(place, judged.day()))
                .open();
    }

    /** Says and takes back what a day's films can show of a place. */
    private final class Statements implements AssessabilityDialog.Deeds {

        private final Place place;
        private final LocalDate day;

        Statements(Place place, LocalDate day) {
            this.place = place;
            this.day = day;
        }

        @Override
        public void state(Verdict verdict, String reason) {
            AssessabilityId said = desk.state(patient, place, day, verdict, reason);
            refresh();
            Notices.undoable(place.title() + ": " + verdict.label() + ".", () -> undo(said));
        }

        @Override
        public void takeBack(Assessability stated) {
            undo(stated.id());
        }

        private void undo(AssessabilityId said) {
            attempt(() -> desk.takeBack(said));
            Notices.undoable("Taken back.", "Redo", () -> attempt(() -> desk.putBack(said)));
        }

        private void attempt(Runnable deed) {
            try {
                deed.run();
            } catch (NotFound gone) {
                Notices.wrong("Somebody has changed this meanwhile. This is how it stands now.");
            }
            refresh();
        }
    }

    /** Shows another version of the rule, or makes one. */
    private final class Rules implements Yardsticks.Deeds {

        @Override
        public void show(ChangeRule rule) {
            chosenRule = Optional.of(rule);
            refresh();
        }

        @Override
        public void makeRule() {
            new ChangeRuleDialog(desk.rules().getLast(), (progression, improvement, remark) -> {
                        desk.makeRule(progression, improvement, remark);
                        chosenRule = Optional.empty();
                        refresh();
                        Notices.done("The new version counts now.");
                    })
                    .open();
        }
    }

    private static Component chart(Progression progression) {
        ProgressionChart chart = new ProgressionChart();
        chart.show(ChartModel.of(progression));
        chart.onPointOpened(ProgressionPanel::openFilm);
        Div card = new Div(chart);
        card.addClassNames("ct-card", "ct-progression-chart");
        return card;
    }

    private static void openFilm(ProgressionChart.PointOpened opened) {
        UI.getCurrent()
                .navigate(
                        "film/" + opened.radiographId().value(),
                        QueryParameters.of(
                                "sighting", opened.sightingId().value().toString()));
    }

    private static Component nothingYet(PatientId patient) {
        Anchor films = new Anchor("patient/" + patient.value(), "Go to the films");
        films.getElement().setAttribute("router-link", true);
        Div card = new Div(new EmptyState(
                "Nothing to follow yet",
                "Import films and outline deposits, or add laboratory values and treatments under Clinical data. "
                        + "They meet here on one time axis.",
                films));
        card.addClassName("ct-card");
        return card;
    }
}
