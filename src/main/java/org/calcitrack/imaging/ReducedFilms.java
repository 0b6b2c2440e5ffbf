package org.calcitrack.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Films at reduced size; each is unpacked once and kept beside the previews from then on. */
@Service
public class ReducedFilms {

    private static final int LONG_SIDE = 640;

    private final Radiographs radiographs;
    private final Pictures pictures;

    ReducedFilms(Radiographs radiographs, Pictures pictures) {
        this.radiographs = radiographs;
        this.pictures = pictures;
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
        Reduction reduction = reduction(film);
        try {
            Path kept = pictures.get(film.original(), reduction.variant(), () -> reduction);
            return reduction.film(Files.readAllBytes(kept));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Reduction reduction(Radiograph film) {
        return new Reduction(film.greyScale(), film.rows(), film.columns(), LONG_SIDE);
    }
}
