package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.Optional;
import org.calcitrack.annotation.Area;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.imaging.RadiographId;

/**
 * A deposit's size at one visit.
 *
 * @param date of the visit
 * @param sinceBaseline against its first measurement; empty at the patient's first film
 * @param sincePrevious against its last measurement before
 * @param caveat what the films say against comparing it, such as {@code lateral film, earlier PA}
 * @param repositioning the change that positioning alone makes between its first film and this one
 */
public record MeasuredArea(
        LocalDate date,
        Area area,
        SightingId sightingId,
        RadiographId radiographId,
        Optional<Change> sinceBaseline,
        Optional<Change> sincePrevious,
        Optional<String> caveat,
        Optional<Repositioning> repositioning) {

    /** Where the area's unit comes from, in words; areas of two origins do not compare. */
    public String origin() {
        return Origin.of(area);
    }

    /** The unit without its origin: {@code mm²} or {@code px²}. */
    public String unit() {
        return Origin.unit(area);
    }
}
