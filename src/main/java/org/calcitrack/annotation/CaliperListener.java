package org.calcitrack.annotation;

import java.time.Clock;
import org.calcitrack.imaging.RadiographCalibrated;
import org.calcitrack.imaging.Radiographs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps calipers true to the calibration of their film, and what they read before. */
@Component
class CaliperListener {

    private final CaliperTable calipers;
    private final Radiographs radiographs;
    private final VisitSeals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaliperListener(
            CaliperTable calipers,
            Radiographs radiographs,
            VisitSeals seals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calipers = calipers;
        this.radiographs = radiographs;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    /** A refusal here also refuses the calibration: both are one transaction. */
    @EventListener
    void measureAgain(RadiographCalibrated event) {
        var film = radiographs.find(event.subject());
        for (var caliper : calipers.everOn(film.id())) {
            var now = CaliperSize.of(caliper.lines(), film.calibration());
            if (!now.equals(caliper.size())) {
                seals.refuseChange(film.visitId());
                calipers.keep(caliper.id(), new FormerCaliperSize(caliper.size(), clock.instant()));
                calipers.remeasure(caliper.id(), now);
                events.publishEvent(new CaliperRemeasured(caliper.id()));
            }
        }
    }
}
