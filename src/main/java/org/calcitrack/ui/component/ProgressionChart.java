package org.calcitrack.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.progression.ChartModel;

/** Deposit areas, laboratory values and treatments of one patient on one time axis. */
@Tag("progression-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./progression-chart/progression-chart.ts")
public class ProgressionChart extends Component {

    /** Draws this, instead of what was drawn before. */
    public void show(ChartModel model) {
        getElement().setPropertyBean("chart", model);
    }

    /** Calls the listener when a reader asks for the film behind a point. */
    public Registration onPointOpened(ComponentEventListener<PointOpened> listener) {
        return addListener(PointOpened.class, listener);
    }

    /** A reader asked for the film behind a point. */
    @DomEvent("point-opened")
    public static class PointOpened extends ComponentEvent<ProgressionChart> {

        private final RadiographId radiographId;
        private final SightingId sightingId;

        public PointOpened(
                ProgressionChart chart,
                boolean fromClient,
                @EventData("event.detail.radiographId") String radiographId,
                @EventData("event.detail.sightingId") String sightingId) {
            super(chart, fromClient);
            this.radiographId = new RadiographId(UUID.fromString(radiographId));
            this.sightingId = new SightingId(UUID.fromString(sightingId));
        }

        public RadiographId radiographId() {
            return radiographId;
        }

        public SightingId sightingId() {
            return sightingId;
        }
    }
}
