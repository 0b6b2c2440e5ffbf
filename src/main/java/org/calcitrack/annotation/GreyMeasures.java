package org.calcitrack.annotation;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.calcitrack.geometry.Marker;
import org.calcitrack.imaging.GreyFilms;
import org.calcitrack.imaging.GreyValues;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Measures grey values inside outlines on the full-depth pixels. */
@Service
public class GreyMeasures {

    private final GreyFilms greyFilms;

    GreyMeasures(GreyFilms greyFilms) {
        this.greyFilms = greyFilms;
    }

    /**
     * The brightness of a deposit beside its surroundings; empty for a marker, where the film has no image around it, or
     * when the film's file cannot be read.
     */
    @PreAuthorize("isAuthenticated()")
    public Optional<GreyContrast> of(Sighting sighting) {
        if (sighting.outline() instanceof Marker) {
            return Optional.empty();
        }
        return values(sighting.radiographId()).flatMap(values -> compared(sighting, values));
    }

    /** Sizes need no pixels: a file that cannot be read takes away this number only. The viewer itself says that it cannot. */
    private Optional<GreyValues> values(RadiographId film) {
        try {
            return Optional.of(greyFilms.of(film));
        } catch (Rejected | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<GreyContrast> compared(Sighting sighting, GreyValues values) {
        var inside = new Sum();
        var around = new Sum();
        new OutlineMask(sighting.outline(), values.columns(), values.rows())
                .visit((column, row, isInside) ->
                        values.modalityValue(column, row).ifPresent(isInside ? inside::add : around::add));
        return inside.count == 0 || around.count == 0
                ? Optional.empty()
                : Optional.of(new GreyContrast(inside.mean(), inside.deviation(), around.mean(), values.inverted()));
    }

    /** Running mean and squared deviation. // Welford 1962 */
    private static final class Sum {
        private long count;
        private double mean;
        private double squares;

        void add(double value) {
            count++;
            double away = value - mean;
            mean += away / count;
            squares += away * (value - mean);
        }

        double mean() {
            return mean;
        }

        double deviation() {
            return Math.sqrt(squares / count);
        }
    }
}
