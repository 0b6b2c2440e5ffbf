package org.calcitrack.scoring;

import java.util.Optional;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.tracking.DepositId;

/**
 * What one deposit adds to the score of a region.
 *
 * @param label the deposit's name, such as {@code D3}; {@code ?} while nobody said which it is
 * @param percent of the region's area that it covers; ground under several deposits is shared among them
 * @param points of the score; the points of a region's deposits make up the region's value
 */
public record Contribution(
        Optional<DepositId> deposit,
        String label,
        SightingId sighting,
        RadiographId film,
        Optional<DensityGrade> grade,
        double percent,
        double points) {}
