package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.calcitrack.annotation.Area;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.CalibrationKind;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.calcitrack.tracking.Assessability;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.LineageKind;

/** Writes a patient's history for tests: films, what they showed, and what became of it. */
final class FactsBuilder {

    static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 14);
    static final LocalDate AUGUST = LocalDate.of(2023, 8, 22);
    static final LocalDate MARCH = LocalDate.of(2024, 3, 5);
    static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 19);

    private final List<Facts.Film> films = new ArrayList<>();
    private final List<Facts.Seen> seen = new ArrayList<>();
    private final List<Facts.Happening> happenings = new ArrayList<>();
    private final List<Facts.Stated> statements = new ArrayList<>();
    private final Map<Integer, DepositId> deposits = new HashMap<>();

    static FactsBuilder aHistory() {
        return new FactsBuilder();
    }

    static Area atDetector(double value) {
        return new Area(value, CalibrationKind.AT_DETECTOR, "mm² at detector");
    }

    static Area calibrated(double value) {
        return new Area(value, CalibrationKind.CALIBRATED, "mm² (calibrated: fiducial, 10 mm sphere)");
    }

    static Area inPixels(double value) {
        return new Area(value, CalibrationKind.NONE, "px²");
    }

    FactsBuilder film(LocalDate day, BodyRegion region, Side side) {
        return film(day, region, side, View.AP, Facts.Geometry.UNKNOWN);
    }

    FactsBuilder film(LocalDate day, BodyRegion region, Side side, View view, Facts.Geometry geometry) {
        films.add(new Facts.Film(new RadiographId(UUID.randomUUID()), day, region, side, view, geometry));
        return this;
    }

    FactsBuilder stated(LocalDate day, Place place, Assessability.Verdict verdict, String reason) {
        statements.add(new Facts.Stated(day, place, verdict, reason));
        return this;
    }

    /** Films of both thighs' and hands' usual sides, to be seen in. */
    FactsBuilder thighs(LocalDate... days) {
        for (LocalDate day : days) {
            film(day, BodyRegion.THIGH, Side.RIGHT);
        }
        return this;
    }

    FactsBuilder hands(LocalDate... days) {
        for (LocalDate day : days) {
            film(day, BodyRegion.HAND, Side.LEFT);
        }
        return this;
    }

    FactsBuilder thigh(int number, LocalDate day, Area area) {
        return seen(number, new Place(Site.THIGH, Side.RIGHT), day, Optional.of(area));
    }

    FactsBuilder hand(int number, LocalDate day, Area area) {
        return seen(number, new Place(Site.HAND, Side.LEFT), day, Optional.of(area));
    }

    FactsBuilder marked(int number, LocalDate day) {
        return seen(number, new Place(Site.THIGH, Side.RIGHT), day, Optional.empty());
    }

    FactsBuilder seen(int number, Place place, LocalDate day, Optional<Area> area) {
        Facts.Film film = films.stream()
                .filter(taken -> taken.date().equals(day))
                .filter(taken -> taken.side() == place.side())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No film to see it on: " + place + ", " + day));
        seen.add(new Facts.Seen(
                deposits.computeIfAbsent(number, unknown -> DepositId.random()),
                number,
                place,
                new SightingId(UUID.randomUUID()),
                film.id(),
                day,
                true,
                area));
        return this;
    }

    FactsBuilder happened(LineageKind kind, LocalDate day, Set<Integer> parents, Set<Integer> children) {
        happenings.add(new Facts.Happening(kind, day, parents, children));
        return this;
    }

    Facts facts() {
        return new Facts(films, seen, happenings, statements);
    }

    DepositCourse deposit(int number) {
        return Stories.of(facts()).stream()
                .map(Story::course)
                .filter(course -> course.number() == number)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No D" + number));
    }

    /** The whole patient's sums. */
    BurdenCourse burden() {
        return burdens().getLast();
    }

    List<BurdenCourse> burdens() {
        Facts facts = facts();
        return new Burdens(List.copyOf(facts.days())).of(Stories.of(facts));
    }
}
