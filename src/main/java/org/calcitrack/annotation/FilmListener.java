package org.calcitrack.annotation;

import java.time.Clock;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.RadiographCalibrated;
import org.calcitrack.imaging.RadiographCorrected;
import org.calcitrack.imaging.RadiographRemoved;
import org.calcitrack.imaging.RadiographRestored;
import org.calcitrack.imaging.Radiographs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps sightings true to their film: its calibration, its visit, and whether it is there at all. */
@Component
class FilmListener {

    private final SightingTable sightings;
    private final FormerMeasurements formerMeasurements;
    private final Radiographs radiographs;
    private final VisitSeals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FilmListener(
            SightingTable sightings,
            FormerMeasurements formerMeasurements,
            Radiographs radiographs,
            VisitSeals seals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sightings = sightings;
        this.formerMeasurements = formerMeasurements;
        this.radiographs = radiographs;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    /** A refusal here also refuses what happened to the film: all of it is one transaction. */
    @EventListener
    void measureAgain(RadiographCalibrated event) {
        var calibration = radiographs.find(event.subject()).calibration();
        sightings.everOn(event.subject()).forEach(sighting -> measureAgain(sighting, calibration));
    }

    @EventListener
    void follow(RadiographCorrected event) {
        var film = radiographs.find(event.subject());
        sightings.everOn(film.id()).forEach(sighting -> seals.refuseChange(sighting.visitId()));
        seals.refuseChange(film.visitId());
        sightings.move(film.id(), film.patientId(), film.visitId());
    }

    @EventListener
    void leave(RadiographRemoved event) {
        seals.refuseChange(radiographs.find(event.subject()).visitId());
        sightings.filmRemoved(event.subject(), true);
    }

    @EventListener
    void comeBack(RadiographRestored event) {
        seals.refuseChange(radiographs.find(event.subject()).visitId());
        sightings.filmRemoved(event.subject(), false);
    }

    private void measureAgain(Sighting sighting, Calibration calibration) {
        var now = Measurement.of(sighting.outline(), calibration);
        if (now.isPresent() && !now.equals(sighting.measurement())) {
            seals.refuseChange(sighting.visitId());
            sighting.measurement()
                    .map(former -> new FormerMeasurement(former, clock.instant()))
                    .ifPresent(former -> formerMeasurements.keep(sighting.id(), former));
            sightings.remeasure(sighting.id(), now.get());
            events.publishEvent(new SightingRemeasured(sighting.id()));
        }
    }
}
