package org.calcitrack.annotation;

import java.time.Instant;
import org.calcitrack.account.AccountId;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.RadiographId;

/**
 * A distance, or a size along two axes, that a reader measured on a film. It belongs to no deposit and counts in no
 * burden; it follows the film's calibration like every measurement.
 *
 * @param version grows by one with every change
 * @param removed whether it was taken back
 */
public record Caliper(
        CaliperId id,
        RadiographId radiographId,
        CaliperLines lines,
        CaliperSize size,
        AccountId reader,
        Instant createdAt,
        int version,
        boolean removed) {

    Caliper with(CaliperState state, Calibration calibration) {
        return new Caliper(
                id,
                radiographId,
                state.lines(),
                CaliperSize.of(state.lines(), calibration),
                reader,
                createdAt,
                version + 1,
                state.removed());
    }

    CaliperState state() {
        return new CaliperState(lines, removed);
    }
}
