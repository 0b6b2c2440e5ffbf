package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;

/** Which days have a film on which a deposit could be seen. */
final class Coverage {

    private final List<Facts.Film> films;
    private final Map<RadiographId, Facts.Film> byId;

    Coverage(List<Facts.Film> films) {
        this.films = films;
        this.byId = films.stream().collect(Collectors.toMap(Facts.Film::id, Function.identity()));
    }

    /**
     * Whether a film of the day shows where the deposit lies: the region of its site, or a region on whose films it was
     * seen at any time, as a buttock's deposit is on films of the pelvis.
     */
    boolean reaches(List<Facts.Seen> deposit, LocalDate day) {
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
