package org.calcitrack.ui.readingroom;

import java.util.List;
import java.util.Optional;
import org.calcitrack.imaging.Radiograph;

/** The films of the same region, side and view, oldest first, and where one of them stands among them. */
record VisitWalk(List<Radiograph> films, int here) {

    static VisitWalk of(Radiograph film, List<Radiograph> all) {
        List<Radiograph> same = all.stream()
                .filter(other ->
                        other.region() == film.region() && other.side() == film.side() && other.view() == film.view())
                .toList();
        return new VisitWalk(same, same.indexOf(film));
    }

    /** The film so many visits later, or earlier when negative. */
    Optional<Radiograph> step(int visits) {
        int there = here + visits;
        return here < 0 || there < 0 || there >= films.size() ? Optional.empty() : Optional.of(films.get(there));
    }

    /** Such as {@code 2 of 5}. */
    String words() {
        return (here + 1) + " of " + films.size();
    }
}
