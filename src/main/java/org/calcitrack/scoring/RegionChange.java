package org.calcitrack.scoring;

import java.time.Clock;
import java.util.UUID;
import org.calcitrack.annotation.Undoable;
import org.calcitrack.annotation.VisitSeals;
import org.calcitrack.imaging.Radiographs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings an outlined region into a new state, also when the history of its film takes something back. */
@Component
class RegionChange implements Undoable {

    private final RegionTable regions;
    private final Radiographs radiographs;
    private final VisitSeals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegionChange(
            RegionTable regions,
            Radiographs radiographs,
            VisitSeals seals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.regions = regions;
        this.radiographs = radiographs;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    RegionOutline bring(RegionOutline before, RegionState state) {
        seals.refuseChange(radiographs.find(before.radiographId()).visitId());
        var after = before.with(state, clock.instant());
        regions.change(after);
        if (before.removed() == after.removed()) {
            events.publishEvent(new RegionReshaped(after.id()));
        } else {
            events.publishEvent(after.removed() ? new RegionRemoved(after.id()) : new RegionOutlined(after.id()));
        }
        return after;
    }

    @Override
    public String kind() {
        return "scoring-region";
    }

    @Override
    public boolean stands(UUID subject, String state) {
        return regions.find(new RegionOutlineId(subject))
                .map(RegionOutline::state)
                .filter(RegionState.read(state)::equals)
                .isPresent();
    }

    @Override
    public void bring(UUID subject, String state) {
        regions.find(new RegionOutlineId(subject)).ifPresent(outline -> bring(outline, RegionState.read(state)));
    }
}
