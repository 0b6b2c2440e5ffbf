package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.calcitrack.annotation.Area;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.PixelSpacing;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.calcitrack.tracking.Assessability;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.LineageKind;

/** What one patient's films and readers say; a patient has at most one visit a day, so days name visits. */
record Facts(List<Film> films, List<Seen> seen, List<Happening> happenings, List<Stated> stated) {

    static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of());

    /** A film of a visit. */
    record Film(RadiographId id, LocalDate date, BodyRegion region, Side side, View view, Geometry geometry) {}

    /**
     * How a film's pixels stand to what lies before it.
     *
     * @param magnification what the detector's spacing was divided by; 1 when it was not
     * @param byLine whether somebody drew a line over something of known length
     * @param sourceToDetectorMm where the film states it
     */
    record Geometry(
            Optional<PixelSpacing> spacing, double magnification, boolean byLine, OptionalDouble sourceToDetectorMm) {

        static final Geometry UNKNOWN = new Geometry(Optional.empty(), 1, false, OptionalDouble.empty());
    }

    /** What a reader said that a day's films can show of a place. */
    record Stated(LocalDate date, Place place, Assessability.Verdict verdict, String reason) {}

    /**
     * A deposit as seen on a film.
     *
     * @param measuring whether this sighting's size is the deposit's at the visit
     * @param area empty for a marker
     */
    record Seen(
            DepositId deposit,
            int number,
            Place place,
            SightingId sighting,
            RadiographId film,
            LocalDate date,
            boolean measuring,
            Optional<Area> area) {}

    /** Something that became of deposits, named by their numbers. */
    record Happening(LineageKind kind, LocalDate date, Set<Integer> parents, Set<Integer> children) {}

    /** Days on which films were taken, oldest first. */
    SortedSet<LocalDate> days() {
        return films.stream().map(Film::date).collect(Collectors.toCollection(TreeSet::new));
    }
}
