package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.tracking.Assessability;

/** Which days have a film on which a deposit could be seen. */
final class Coverage {

    private final List<Facts.Film> films;
    private final Map<RadiographId, Facts.Film> byId;

    private final Map<List<Object>, Facts.Stated> stated = new HashMap<>();

    Coverage(List<Facts.Film> films, List<Facts.Stated> statements) {
        this.films = films;
        statements.forEach(said -> stated.put(List.of(said.date(), said.place()), said));
        this.byId = films.stream().collect(Collectors.toMap(Facts.Film::id, Function.identity()));
    }

    /** What a day's films can show of deposits that lie at one place: as a reader said, or else by their regions. */
    AssessedPlace.Judged judged(List<Facts.Seen> deposits, LocalDate day) {
        Place place = deposits.getFirst().place();
        return Optional.ofNullable(stated.get(List.of(day, place)))
                .map(said -> new AssessedPlace.Judged(day, said.verdict(), said.reason(), true))
                .orElseGet(() -> new AssessedPlace.Judged(
                        day,
                        reaches(deposits, day) ? Assessability.Verdict.ASSESSED : Assessability.Verdict.NOT_IMAGED,
                        "",
                        false));
    }

    /** The film of a sighting, unless it is not among these. */
    Optional<Facts.Film> film(RadiographId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Whether a film of the day shows where the deposit lies: the region of its site, or a region on whose films it was
     * seen at any time, as a buttock's deposit is on films of the pelvis.
     */
    private boolean reaches(List<Facts.Seen> deposit, LocalDate day) {
        Place place = deposit.getFirst().place();
        Set<BodyRegion> regions = regions(deposit, place);
        return films.stream()
                .filter(film -> film.date().equals(day))
                .anyMatch(film -> regions.contains(film.region()) && shows(film.side(), place.side()));
    }

    private Set<BodyRegion> regions(List<Facts.Seen> deposit, Place place) {
        Set<BodyRegion> regions = EnumSet.of(place.site().region());
        for (Facts.Seen seen : deposit) {
            Facts.Film film = byId.get(seen.film());
            if (film != null) {
                regions.add(film.region());
            }
        }
        regions.remove(BodyRegion.UNKNOWN);
        return regions;
    }

    /** Only the other side is certainly not shown. */
    private static boolean shows(Side film, Side deposit) {
        boolean opposite = film == Side.LEFT && deposit == Side.RIGHT || film == Side.RIGHT && deposit == Side.LEFT;
        return !opposite;
    }
}
