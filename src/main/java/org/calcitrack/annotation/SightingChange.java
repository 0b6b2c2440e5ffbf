package org.calcitrack.annotation;

import java.time.Clock;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.Scale;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings a sighting into a new state: checks the rules, measures it, writes it and says what happened. */
@Component
class SightingChange {

    /** Two by two pixels: below that an area is an artefact of where the pixels lie. */
    private static final double SMALLEST_AREA = 4;

    private final SightingTable sightings;
    private final SightingVersionTable versions;
    private final CurrentAccount currentAccount;
    private final Radiographs radiographs;
    private final VisitSeals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SightingChange(
            SightingTable sightings,
            SightingVersionTable versions,
            CurrentAccount currentAccount,
            Radiographs radiographs,
            VisitSeals seals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sightings = sightings;
        this.versions = versions;
        this.currentAccount = currentAccount;
        this.radiographs = radiographs;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    Sighting bring(Sighting before, SightingState state) {
        seals.refuseChange(before.visitId());
        var film = radiographs.find(before.radiographId());
        check(state.outline(), film);
        var after = before.with(state, Measurement.of(state.outline(), film.calibration()), clock.instant());
        if (!sightings.change(after)) {
            throw SightingRefused.changedMeanwhile();
        }
        versions.keepIfMissing(before);
        versions.keep(after, currentAccount.get().id());
        events.publishEvent(event(before, after));
        return after;
    }

    static void check(Outline outline, Radiograph film) {
        if (!outline.bounds().within(film.columns(), film.rows())) {
            throw SightingRefused.outlineOutsideImage();
        }
        if (!(outline instanceof Marker) && outline.area(Scale.PIXELS) < SMALLEST_AREA) {
            throw SightingRefused.outlineTooSmall();
        }
    }

    private static DomainEvent event(Sighting before, Sighting after) {
        if (before.removed() != after.removed()) {
            return after.removed() ? new SightingRemoved(after.id()) : new SightingRestored(after.id());
        }
        return before.outline().equals(after.outline())
                ? new SightingDescribed(after.id())
                : new SightingReshaped(after.id());
    }
}
