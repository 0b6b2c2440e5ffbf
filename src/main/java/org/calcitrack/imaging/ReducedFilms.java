package org.calcitrack.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.calcitrack.imaging.storage.Derived;
import org.calcitrack.imaging.storage.Originals;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Films at reduced size; each is unpacked once and kept beside the previews from then on. */
@Service
public class ReducedFilms {

    private static final int LONG_SIDE = 640;

    private final Radiographs radiographs;
    private final Originals originals;
    private final Derived derived;
    private final FilmPixels pixels;

    ReducedFilms(Radiographs radiographs, Originals originals, Derived derived, FilmPixels pixels) {
        this.radiographs = radiographs;
        this.originals = originals;
        this.derived = derived;
        this.pixels = pixels;
    }

    /**
     * A film whose longer side has 640 pixels, or fewer when the film has fewer.
     *
     * @throws org.calcitrack.shared.NotFound when there is no such film
     * @throws ImportRefused when its file can no longer be read
     */
    @PreAuthorize("isAuthenticated()")
    public ReducedFilm of(RadiographId id) {
        Radiograph film = radiographs.find(id);
        Reduction reduction = new Reduction(film.greyScale(), film.rows(), film.columns(), LONG_SIDE);
        String digest = film.original().digest();
        try {
            Path kept = derived.get(digest, "reduced-" + LONG_SIDE + ".bin", out -> {
                pixels.read(originals.path(digest), film.original().media(), reduction);
                out.write(reduction.bytes());
            });
            return reduction.film(Files.readAllBytes(kept));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
