package org.calcitrack.exchange.dicomweb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.dicom.DicomObject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches for studies, series and instances (QIDO-RS, PS3.18 10.6). */
@Service
class FilmSearch {

    private static final int STUDIES_AT_ONCE = 100;

    private final ServedFilms films;
    private final VisibleFilms blinding;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;

    FilmSearch(
            ServedFilms films, VisibleFilms blinding, CurrentAccount currentAccount, ApplicationEventPublisher events) {
        this.films = films;
        this.blinding = blinding;
        this.currentAccount = currentAccount;
        this.events = events;
    }

    /**
     * What a search found.
     *
     * @param answers in the order of studies, newest first
     * @param more whether further ones match
     */
    record Found(List<DicomObject> answers, boolean more) {}

    /**
     * Searches below an address. Studies are read a hundred at a time and no further than the answer needs.
     *
     * @param base the address of this server, for the addresses in the answer
     */
    @PreAuthorize("hasAuthority('TOKEN_READ')")
    @Transactional
    public Found search(Level level, Address address, SearchQuery query, String base) {
        events.publishEvent(new FilmsSearched(currentAccount.get().id()));
        List<String> studies = films.studies(SearchCondition.of(address, query));
        SearchAnswer answer = new SearchAnswer(level, address, query, base);
        List<DicomObject> answers = new ArrayList<>();
        int toSkip = query.offset();
        for (int from = 0; from < studies.size(); from += STUDIES_AT_ONCE) {
            List<String> some = studies.subList(from, Math.min(studies.size(), from + STUDIES_AT_ONCE));
            for (List<ServedFilm> study : groups(blinding.visible(films.ofStudies(some)), Level.STUDY)) {
                for (List<ServedFilm> group : groups(study, level)) {
                    var match =
                            address.holds(group.getFirst()) ? answer.of(study, group) : Optional.<DicomObject>empty();
                    if (match.isEmpty()) {
                        continue;
                    }
                    if (toSkip > 0) {
                        toSkip--;
                    } else if (answers.size() == query.most()) {
                        return new Found(answers, true);
                    } else {
                        answers.add(match.get());
                    }
                }
            }
        }
        return new Found(answers, false);
    }

    /** Films of one thing at the level. A study in which two patients have films counts as two. */
    private static Collection<List<ServedFilm>> groups(List<ServedFilm> all, Level level) {
        Map<List<Object>, List<ServedFilm>> groups = new LinkedHashMap<>();
        for (ServedFilm film : all) {
            List<Object> key =
                    switch (level) {
                        case STUDY -> List.of(film.studyUid(), film.patient().id());
                        case SERIES -> List.of(film.studyUid(), film.patient().id(), film.seriesUid());
                        case INSTANCE -> List.of(film.id());
                    };
            groups.computeIfAbsent(key, fresh -> new ArrayList<>()).add(film);
        }
        return groups.values();
    }
}
