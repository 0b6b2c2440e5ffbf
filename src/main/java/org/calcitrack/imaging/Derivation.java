package org.calcitrack.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.calcitrack.imaging.storage.Derived;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Makes once, of every film, the pictures that screens ask for first and the statistics of its grey values: in one pass
 * over its samples. Which films still wait is in the database, so that a stop in between loses nothing.
 */
@Service
public class Derivation {

    private static final Logger LOG = LoggerFactory.getLogger(Derivation.class);
    private static final int AT_ONCE = 50;

    private final RadiographTable films;
    private final FilmRendering rendering;
    private final Pictures pictures;
    private final DevicePolarities polarities;
    private final FilmStatistics statistics;
    private final Derived derived;
    private final Clock clock;

    Derivation(
            RadiographTable films,
            FilmRendering rendering,
            Pictures pictures,
            DevicePolarities polarities,
            FilmStatistics statistics,
            Derived derived,
            Clock clock) {
        this.films = films;
        this.rendering = rendering;
        this.pictures = pictures;
        this.polarities = polarities;
        this.statistics = statistics;
        this.derived = derived;
        this.clock = clock;
    }

    /** How many films still wait. */
    @PreAuthorize("isAuthenticated()")
    public int waiting() {
        return statistics.countWaiting();
    }

    /** Throws away all that was derived, of all films: it is made anew, by and by or when somebody asks. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void rebuild() {
        statistics.forgetAll();
        try {
            derived.forgetAll();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Works on the films that wait, the latest first, until none does.
     *
     * @param goOn asked before each film
     */
    @PreAuthorize("isAuthenticated()")
    public void work(BooleanSupplier goOn) {
        List<RadiographId> waiting = statistics.waiting(AT_ONCE);
        while (!waiting.isEmpty()) {
            for (RadiographId film : waiting) {
                if (!goOn.getAsBoolean()) {
                    return;
                }
                films.find(film).ifPresent(this::derive);
            }
            waiting = statistics.waiting(AT_ONCE);
        }
    }

    private void derive(Radiograph film) {
        GreyScale grey = film.greyScale();
        Histogram histogram = new Histogram(film.columns(), grey.padding());
        Optional<GreyStatistics> found;
        try {
            List<Picture> usual = rendering.usual(film, polarities.isTurned(film));
            pictures.make(film.original(), usual, histogram);
            found = histogram.statistics(grey.slope(), grey.intercept());
        } catch (IOException | RuntimeException unreadable) {
            // It is written down as done, so that one film never keeps the others waiting; who asks for it is told.
            LOG.warn("Film {} has no pictures", film.id().value(), unreadable);
            found = Optional.empty();
        }
        statistics.put(film.id(), found, clock.instant());
    }
}
