package org.calcitrack.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.calcitrack.geometry.Cover;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.scoring.ScoreFacts.Bounded;
import org.calcitrack.scoring.ScoreFacts.Seen;
import org.calcitrack.scoring.VisitScore.LeftOut;

/** Works out a visit's score: every region of the protocol, and what stays outside them. */
final class Scorer {

    /** Less than this share is an unsteady hand, not a deposit that lies elsewhere too. */
    private static final double NEGLIGIBLE = 0.05;

    private final Protocol protocol;

    Scorer(Protocol protocol) {
        this.protocol = protocol;
    }

    VisitScore of(ScoreFacts facts) {
        var region = new RegionScorer(protocol, facts);
        return new VisitScore(
                facts.visit(),
                facts.date(),
                protocol.regions().stream().map(region::of).toList(),
                leftOut(facts),
                overlaps(facts));
    }

    private List<LeftOut> leftOut(ScoreFacts facts) {
        return facts.seen().stream()
                .filter(seen -> concerned(facts, seen))
                .flatMap(seen -> leftOut(seen, outlinesOn(facts, seen)))
                .toList();
    }

    /** Whether the film shows something of the protocol; others may hold deposits that are none of its business. */
    private boolean concerned(ScoreFacts facts, Seen seen) {
        return facts.films().stream()
                .filter(film -> film.id().equals(seen.film()))
                .anyMatch(film ->
                        protocol.regions().stream().anyMatch(region -> region.shownBy(film.region(), film.side())));
    }

    private List<Outline> outlinesOn(ScoreFacts facts, Seen seen) {
        return ours(facts)
                .filter(region -> region.film().equals(seen.film()))
                .map(Bounded::outline)
                .toList();
    }

    private Stream<Bounded> ours(ScoreFacts facts) {
        return facts.regions().stream()
                .filter(region -> protocol.region(region.name()).isPresent());
    }

    private static Stream<LeftOut> leftOut(Seen seen, List<Outline> regions) {
        if (regions.isEmpty()) {
            return Stream.of(leftOut(seen, "lies on a film without outlined regions", true));
        }
        if (seen.outline() instanceof Marker(var at)) {
            boolean inside = regions.stream().anyMatch(region -> Cover.contains(region, at));
            return Stream.of(leftOut(seen, inside ? "is marked only, without an area" : "lies in no region", false));
        }
        double outside = 1 - Cover.of(seen.outline(), regions).share();
        if (outside > 1 - NEGLIGIBLE) {
            return Stream.of(leftOut(seen, "lies in no region", false));
        }
        return outside > NEGLIGIBLE
                ? Stream.of(leftOut(
                        seen, String.format(Locale.ROOT, "lies outside the regions by %.0f %%", 100 * outside), false))
                : Stream.empty();
    }

    private static LeftOut leftOut(Seen seen, String words, boolean blocks) {
        return new LeftOut(seen.label(), seen.sighting(), seen.film(), words, blocks);
    }

    /** Regions that reach over each other count twice what lies there. */
    private List<String> overlaps(ScoreFacts facts) {
        List<Bounded> outlined = ours(facts).toList();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < outlined.size(); i++) {
            for (Bounded other : outlined.subList(i + 1, outlined.size())) {
                Bounded one = outlined.get(i);
                double share = one.film().equals(other.film())
                        ? Cover.of(one.outline(), List.of(other.outline())).share()
                        : 0;
                if (share > NEGLIGIBLE) {
                    words.add(String.format(
                            Locale.ROOT,
                            "%s and %s overlap by %.0f %%: what lies there counts in both",
                            title(one),
                            title(other),
                            100 * share));
                }
            }
        }
        return words;
    }

    private String title(Bounded region) {
        return protocol.region(region.name()).map(ProtocolRegion::title).orElseThrow();
    }
}
