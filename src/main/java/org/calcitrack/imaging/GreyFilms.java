package org.calcitrack.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.calcitrack.imaging.storage.Originals;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Films as grey values in memory; the few that are being read stay there, so that a click need not wait for a file. */
@Service
public class GreyFilms {

    private static final long LEAST_BYTES = 64L << 20;

    private final Radiographs radiographs;
    private final Originals originals;
    private final FilmPixels pixels;
    private final DevicePolarities polarities;
    private final long mostBytes = Math.max(LEAST_BYTES, Runtime.getRuntime().maxMemory() / 10);
    private final Deque<GreyValues> kept = new ArrayDeque<>();

    GreyFilms(Radiographs radiographs, Originals originals, FilmPixels pixels, DevicePolarities polarities) {
        this.radiographs = radiographs;
        this.originals = originals;
        this.pixels = pixels;
        this.polarities = polarities;
    }

    /**
     * The grey values of a film, the right way round where its device states the wrong polarity.
     *
     * @throws org.calcitrack.shared.NotFound when there is no film with this identity
     * @throws ImportRefused when the original cannot be read any more
     */
    @PreAuthorize("isAuthenticated()")
    public GreyValues of(RadiographId id) {
        Radiograph film = radiographs.find(id);
        GreyValues stated = stated(film);
        return polarities.isTurned(film) ? stated.turned() : stated;
    }

    private GreyValues stated(Radiograph film) {
        // One at a time: two readers of the same film need it decoded once, and memory holds few.
        synchronized (kept) {
            GreyValues values = known(film).orElseGet(() -> read(film));
            kept.remove(values);
            kept.addFirst(values);
            forgetOldest();
            return values;
        }
    }

    private Optional<GreyValues> known(Radiograph film) {
        return kept.stream()
                .filter(values -> values.digest().equals(film.original().digest()))
                .findFirst();
    }

    private GreyValues read(Radiograph film) {
        GreyValues.Collector collector = new GreyValues.Collector(film);
        try {
            pixels.read(
                    originals.path(film.original().digest()), film.original().media(), collector);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return collector.values();
    }

    private void forgetOldest() {
        while (kept.size() > 1 && kept.stream().mapToLong(GreyValues::bytes).sum() > mostBytes) {
            kept.removeLast();
        }
    }
}
