package org.calcitrack.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.VisitId;
import org.calcitrack.tracking.DepositId;

/**
 * What the films of one visit and their readers say.
 *
 * @param seen only calcinosis; of each known deposit the measuring sighting, and every sighting of no known deposit
 * @param unseeable what readers said that the films of this visit cannot show
 */
record ScoreFacts(
        VisitId visit,
        LocalDate date,
        List<Film> films,
        List<Bounded> regions,
        List<Seen> seen,
        List<Unseeable> unseeable) {

    record Film(RadiographId id, BodyRegion region, Side side) {}

    /** A region as outlined on a film. */
    record Bounded(RadiographId film, RegionName name, Outline outline) {}

    record Seen(
            SightingId sighting,
            RadiographId film,
            Outline outline,
            Optional<DensityGrade> grade,
            Optional<DepositId> deposit,
            String label) {}

    /** @param words why, such as {@code index finger not assessable: cast} */
    record Unseeable(Site site, Side side, boolean imaged, String words) {}
}
