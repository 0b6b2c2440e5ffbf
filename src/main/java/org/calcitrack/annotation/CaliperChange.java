package org.calcitrack.annotation;

import java.util.UUID;
import org.calcitrack.geometry.Scale;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings a caliper into a new state: checks the rules, measures it, writes it and says what happened. */
@Component
class CaliperChange implements Undoable {

    /** Two pixels: below that a length is an artefact of where the pixels lie. */
    private static final double SHORTEST = 2;

    private final CaliperTable calipers;
    private final Radiographs radiographs;
    private final VisitSeals seals;
    private final ApplicationEventPublisher events;

    CaliperChange(CaliperTable calipers, Radiographs radiographs, VisitSeals seals, ApplicationEventPublisher events) {
        this.calipers = calipers;
        this.radiographs = radiographs;
        this.seals = seals;
        this.events = events;
    }

    Caliper bring(Caliper before, CaliperState state) {
        var film = radiographs.find(before.radiographId());
        check(state.lines(), film);
        seals.refuseChange(film.visitId());
        var after = before.with(state, film.calibration());
        if (!calipers.change(after)) {
            throw SightingRefused.changedMeanwhile();
        }
        events.publishEvent(event(before, after));
        return after;
    }

    static void check(CaliperLines lines, Radiograph film) {
        if (!lines.all().allMatch(line -> line.bounds().within(film.columns(), film.rows()))) {
            throw SightingRefused.outlineOutsideImage();
        }
        if (lines.all().anyMatch(line -> line.length(Scale.PIXELS) < SHORTEST)) {
            throw SightingRefused.caliperTooShort();
        }
    }

    @Override
    public String kind() {
        return "caliper";
    }

    @Override
    public boolean stands(UUID subject, String state) {
        return calipers.find(new CaliperId(subject))
                .map(Caliper::state)
                .filter(CaliperState.read(state)::equals)
                .isPresent();
    }

    @Override
    public void bring(UUID subject, String state) {
        calipers.find(new CaliperId(subject)).ifPresent(caliper -> bring(caliper, CaliperState.read(state)));
    }

    private static DomainEvent event(Caliper before, Caliper after) {
        if (before.removed() != after.removed()) {
            return after.removed() ? new CaliperRemoved(after.id()) : new CaliperRestored(after.id());
        }
        return new CaliperMoved(after.id());
    }
}
