package org.calcitrack.annotation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.calcitrack.account.AccountId;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;

/**
 * One deposit as outlined, described and measured on one radiograph.
 *
 * @param outline in pixels of the radiograph
 * @param confirmed whether a reader stated the description; otherwise the film's header suggested it
 * @param measurement empty for a marker
 * @param reader who outlined it
 * @param changedAt when outline or description last changed
 * @param version grows with every change; a change names the version it is based on
 * @param removed whether it was taken back; kept so that it can be restored
 */
public record Sighting(
        SightingId id,
        RadiographId radiographId,
        PatientId patientId,
        VisitId visitId,
        Outline outline,
        SightingDescription description,
        boolean confirmed,
        Optional<Measurement> measurement,
        AccountId reader,
        Instant createdAt,
        Instant changedAt,
        int version,
        boolean removed) {

    public Sighting {
        // Databases keep microseconds; so does the value, to be equal before and after saving.
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        changedAt = changedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public Site site() {
        return description.site();
    }

    public Side side() {
        return description.side();
    }

    public Morphology morphology() {
        return description.morphology();
    }

    /** What undo brings back. */
    SightingState state() {
        return new SightingState(outline, description, confirmed, removed);
    }

    Sighting with(SightingState state, Optional<Measurement> remeasured, Instant now) {
        return new Sighting(
                id,
                radiographId,
                patientId,
                visitId,
                state.outline(),
                state.description(),
                state.confirmed(),
                remeasured,
                reader,
                createdAt,
                now,
                version + 1,
                state.removed());
    }
}
