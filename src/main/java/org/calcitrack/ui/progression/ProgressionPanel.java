package org.calcitrack.ui.progression;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import org.calcitrack.patient.PatientId;
import org.calcitrack.progression.ChartModel;
import org.calcitrack.progression.Progression;
import org.calcitrack.progression.Progressions;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.component.ProgressionChart;

/** One patient's progression: where it stands in a few cards, and how it came there on the chart. */
@CssImport("./progression-chart/progression-panel.css")
public class ProgressionPanel extends Div {

    public ProgressionPanel(Progressions progressions, PatientId patient) {
        addClassName("ct-progression");
        Progression progression = progressions.of(patient);
        if (progression.isEmpty()) {
            add(nothingYet(patient));
        } else {
            add(new SummaryCards(progression), new Yardsticks(progression), chart(progression));
            if (!progression.deposits().isEmpty()) {
                add(new DepositList(progression, patient));
            }
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
