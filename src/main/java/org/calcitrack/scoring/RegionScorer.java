package org.calcitrack.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.geometry.Cover;
import org.calcitrack.geometry.Marker;
import org.calcitrack.imaging.Side;
import org.calcitrack.scoring.RegionScore.Standing;
import org.calcitrack.scoring.ScoreFacts.Seen;

/** Works out one region of a protocol: union of the deposits within the region's outline, and how dense they are. */
final class RegionScorer {

    private final Protocol protocol;
    private final ScoreFacts facts;

    RegionScorer(Protocol protocol, ScoreFacts facts) {
        this.protocol = protocol;
        this.facts = facts;
    }

    RegionScore of(ProtocolRegion region) {
        List<ScoreFacts.Unseeable> unseeable = facts.unseeable().stream()
                .filter(said -> region.sites().contains(said.site())
                        && meets(region.name().side(), said.side()))
                .toList();
        if (!unseeable.isEmpty()) {
            boolean imaged = unseeable.stream().allMatch(ScoreFacts.Unseeable::imaged);
            return without(
                    region,
                    imaged ? Standing.NOT_ASSESSABLE : Standing.NOT_IMAGED,
                    unseeable.stream().map(ScoreFacts.Unseeable::words).toList());
        }
        List<ScoreFacts.Bounded> outlines = facts.regions().stream()
                .filter(outline -> outline.name().equals(region.name()))
                .toList();
        if (outlines.isEmpty()) {
            boolean imaged = facts.films().stream().anyMatch(film -> region.shownBy(film.region(), film.side()));
            return without(region, imaged ? Standing.NOT_OUTLINED : Standing.NOT_IMAGED, List.of());
        }
        return scored(region, outlines);
    }

    private static RegionScore without(ProtocolRegion region, Standing standing, List<String> reasons) {
        return new RegionScore(region, standing, 0, OptionalDouble.empty(), List.of(), reasons);
    }

    private RegionScore scored(ProtocolRegion region, List<ScoreFacts.Bounded> outlines) {
        Map<Seen, Part> parts = new LinkedHashMap<>();
        outlines.forEach(outline -> parts.putAll(parts(outline)));
        double percent = parts.values().stream().mapToDouble(Part::percent).sum();
        List<String> ungraded = parts.keySet().stream()
                .filter(seen -> seen.grade().isEmpty())
                .map(seen -> seen.label() + " without a density grade")
                .toList();
        List<String> marked = outlines.stream().flatMap(this::marked).toList();
        List<String> reasons = Stream.concat(ungraded.stream(), marked.stream()).toList();
        OptionalDouble value = ungraded.isEmpty()
                ? OptionalDouble.of(region.weight() * protocol.coverage().value(percent) * density(parts))
                : OptionalDouble.empty();
        return new RegionScore(
                region,
                reasons.isEmpty() ? Standing.SCORED : Standing.INCOMPLETE,
                percent,
                value,
                contributions(parts, value.orElse(0)),
                reasons);
    }

    /** A deposit without an outline has no area; its place still tells that the region holds more than is counted. */
    private Stream<String> marked(ScoreFacts.Bounded region) {
        return facts.seen().stream()
                .filter(seen -> seen.film().equals(region.film()))
                .filter(seen -> seen.outline() instanceof Marker(var at) && Cover.contains(region.outline(), at))
                .map(seen -> seen.label() + " marked only");
    }

    /**
     * What one deposit covers of a region.
     *
     * @param percent of the region; ground under several deposits is shared equally among those that count there
     * @param dense the same, each piece times what its density counts
     */
    private record Part(double percent, double dense) {

        Part plus(Part other) {
            return new Part(percent + other.percent, dense + other.dense);
        }
    }

    private Map<Seen, Part> parts(ScoreFacts.Bounded region) {
        List<Seen> there = facts.seen().stream()
                .filter(seen -> seen.film().equals(region.film()) && !(seen.outline() instanceof Marker))
                .toList();
        Cover cover =
                Cover.of(region.outline(), there.stream().map(Seen::outline).toList());
        Map<Seen, Part> parts = new LinkedHashMap<>();
        for (Cover.Piece piece : cover.pieces()) {
            Set<Seen> over = piece.by().stream().map(there::get).collect(Collectors.toSet());
            over.forEach(seen -> parts.putIfAbsent(seen, new Part(0, 0)));
            Set<Seen> counting = counting(over);
            double percent = 100 * cover.share(piece) / counting.size();
            counting.forEach(seen -> parts.merge(seen, new Part(percent, percent * weight(seen)), Part::plus));
        }
        return parts;
    }

    /** Where densities are weighed by area, what is seen through several deposits is the densest of them. */
    private Set<Seen> counting(Set<Seen> over) {
        if (protocol.density().rule() == DensityScale.Rule.BY_DEPOSIT) {
            return over;
        }
        double densest = over.stream().mapToDouble(this::weight).max().orElse(0);
        return over.stream().filter(seen -> weight(seen) == densest).collect(Collectors.toSet());
    }

    private double weight(Seen seen) {
        return seen.grade().map(protocol.density()::value).orElse(0.0);
    }

    private double density(Map<Seen, Part> parts) {
        return switch (protocol.density().rule()) {
            case BY_AREA -> {
                double covered =
                        parts.values().stream().mapToDouble(Part::percent).sum();
                double dense = parts.values().stream().mapToDouble(Part::dense).sum();
                yield covered == 0 ? 0 : dense / covered;
            }
            case BY_DEPOSIT ->
                parts.keySet().stream().mapToDouble(this::weight).average().orElse(0);
        };
    }

    /** The region's value, parted as the deposits make it up. */
    private List<Contribution> contributions(Map<Seen, Part> parts, double value) {
        boolean byArea = protocol.density().rule() == DensityScale.Rule.BY_AREA;
        double whole = parts.values().stream()
                .mapToDouble(part -> byArea ? part.dense() : part.percent())
                .sum();
        List<Contribution> contributions = new ArrayList<>();
        parts.forEach((seen, part) -> {
            double own = byArea ? part.dense() : part.percent();
            contributions.add(new Contribution(
                    seen.deposit(),
                    seen.label(),
                    seen.sighting(),
                    seen.film(),
                    seen.grade(),
                    part.percent(),
                    whole == 0 ? 0 : value * own / whole));
        });
        contributions.sort(Comparator.comparingDouble(Contribution::points)
                .reversed()
                .thenComparing(Contribution::label)
                .thenComparing(each -> each.sighting().value()));
        return contributions;
    }

    private static boolean meets(Side region, Side said) {
        return region == said || said == Side.BILATERAL || region == Side.MIDLINE || said == Side.UNKNOWN;
    }
}
