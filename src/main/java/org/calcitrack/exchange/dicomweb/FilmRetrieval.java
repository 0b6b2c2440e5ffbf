package org.calcitrack.exchange.dicomweb;

import java.util.List;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Radiographs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a programme wants to retrieve, and notes that it was given. */
@Service
class FilmRetrieval {

    private final ServedFilms films;
    private final VisibleFilms blinding;
    private final Radiographs radiographs;
    private final ApplicationEventPublisher events;

    FilmRetrieval(ServedFilms films, VisibleFilms blinding, Radiographs radiographs, ApplicationEventPublisher events) {
        this.films = films;
        this.blinding = blinding;
        this.radiographs = radiographs;
        this.events = events;
    }

    /** The films at an address; refuses when there are none. */
    @PreAuthorize("hasAuthority('TOKEN_READ')")
    @Transactional
    public List<ServedFilm> fetch(Address address) {
        List<ServedFilm> found = blinding.visible(films.at(address));
        if (found.isEmpty()) {
            throw WebRefusal.notFound();
        }
        found.forEach(film -> events.publishEvent(new FilmFetched(film.id())));
        return found;
    }

    /** What the imaging room knows of a film that was fetched. */
    @PreAuthorize("hasAuthority('TOKEN_READ')")
    public Radiograph radiograph(ServedFilm film) {
        return radiographs.find(film.id());
    }
}
