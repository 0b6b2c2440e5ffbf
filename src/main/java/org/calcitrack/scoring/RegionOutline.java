package org.calcitrack.scoring;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.calcitrack.account.AccountId;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.RadiographId;

/**
 * A region of a scoring protocol as outlined on one film.
 *
 * @param outline in pixels of the film, with an area, within the image
 * @param carriedFrom the earlier film that it was carried over from, while nobody adjusted it
 * @param reader who outlined it first
 * @param version grows with every change; a change names the version it is based on
 * @param removed whether it was taken back; kept so that it can be restored
 */
public record RegionOutline(
        RegionOutlineId id,
        RadiographId radiographId,
        RegionName region,
        Outline outline,
        Optional<RadiographId> carriedFrom,
        AccountId reader,
        Instant createdAt,
        Instant changedAt,
        int version,
        boolean removed) {

    public RegionOutline {
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        changedAt = changedAt.truncatedTo(ChronoUnit.MICROS);
    }

    RegionState state() {
        return new RegionState(outline, carriedFrom, removed);
    }

    RegionOutline with(RegionState state, Instant now) {
        return new RegionOutline(
                id,
                radiographId,
                region,
                state.outline(),
                state.carriedFrom(),
                reader,
                createdAt,
                now,
                version + 1,
                state.removed());
    }
}
