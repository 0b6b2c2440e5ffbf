package org.calcitrack.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.VisitId;
import org.calcitrack.tracking.DepositId;

/** Builds what a visit's films say: {@code Facts.ofVisit().film(HAND, RIGHT).region(THUMB, box(…)).deposit(1, …)}. */
final class Facts {

    static final RegionName THUMB = new RegionName("hand.thumb", Side.RIGHT);
    static final RegionName WRIST = new RegionName("hand.wrist", Side.RIGHT);

    private final List<ScoreFacts.Film> films = new ArrayList<>();
    private final List<ScoreFacts.Bounded> regions = new ArrayList<>();
    private final List<ScoreFacts.Seen> seen = new ArrayList<>();
    private final List<ScoreFacts.Unseeable> unseeable = new ArrayList<>();
    private LocalDate date = LocalDate.of(2024, 3, 12);

    private Facts() {}

    static Facts ofVisit() {
        return new Facts();
    }

    static Protocol hands() {
        return ProtocolTable.delivered("hands-v1.json");
    }

    /** The hands' protocol with the right thumb and wrist only, which is enough to be complete. */
    static Protocol small(CoverageScale coverage, DensityScale.Rule rule) {
        var hands = hands();
        return new Protocol(
                hands.key(),
                hands.version(),
                hands.name(),
                hands.origin(),
                hands.limits(),
                coverage,
                new DensityScale(1, 2, 3, rule),
                hands.regions().stream()
                        .filter(region -> List.of(THUMB, WRIST).contains(region.name()))
                        .toList(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    static Protocol small() {
        return small(new CoverageScale.Percent(), DensityScale.Rule.BY_AREA);
    }

    static Polygon box(double left, double top, double right, double bottom) {
        return new Polygon(List.of(
                new PixelPoint(left, top),
                new PixelPoint(right, top),
                new PixelPoint(right, bottom),
                new PixelPoint(left, bottom)));
    }

    /** The same deposit has the same identity in every visit. */
    static DepositId deposit(int number) {
        return new DepositId(new UUID(0, number));
    }

    Facts on(LocalDate day) {
        date = day;
        return this;
    }

    Facts film(BodyRegion region, Side side) {
        films.add(new ScoreFacts.Film(RadiographId.random(), region, side));
        return this;
    }

    Facts region(RegionName name, Outline outline) {
        regions.add(new ScoreFacts.Bounded(films.getLast().id(), name, outline));
        return this;
    }

    Facts deposit(int number, DensityGrade grade, Outline outline) {
        return deposit(number, Optional.of(grade), outline);
    }

    Facts deposit(int number, Optional<DensityGrade> grade, Outline outline) {
        seen.add(new ScoreFacts.Seen(
                SightingId.random(), films.getLast().id(), outline, grade, Optional.of(deposit(number)), "D" + number));
        return this;
    }

    Facts unseeable(Site site, Side side, String words) {
        unseeable.add(new ScoreFacts.Unseeable(site, side, true, words));
        return this;
    }

    ScoreFacts facts() {
        return new ScoreFacts(VisitId.random(), date, films, List.copyOf(regions), List.copyOf(seen), unseeable);
    }

    VisitScore under(Protocol protocol) {
        return new Scorer(protocol).of(facts());
    }

    /** The same films turned, enlarged and shifted. */
    static ScoreFacts moved(ScoreFacts facts, SimilarityTransform way) {
        return new ScoreFacts(
                facts.visit(),
                facts.date(),
                facts.films(),
                facts.regions().stream()
                        .map(each -> new ScoreFacts.Bounded(
                                each.film(), each.name(), each.outline().moved(way)))
                        .toList(),
                facts.seen().stream()
                        .map(each -> new ScoreFacts.Seen(
                                each.sighting(),
                                each.film(),
                                each.outline().moved(way),
                                each.grade(),
                                each.deposit(),
                                each.label()))
                        .toList(),
                facts.unseeable());
    }
}
