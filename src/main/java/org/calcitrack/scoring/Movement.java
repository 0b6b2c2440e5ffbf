package org.calcitrack.scoring;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.calcitrack.tracking.DepositId;

/**
 * What moved a score between two visits, over the regions that both have scored.
 *
 * @param moved one for each deposit that counts at either visit, the one that moved the score most first
 * @param compared regions that enter
 * @param leftOut regions that do not, because one of the visits did not score them
 */
public record Movement(
        VisitScore from,
        VisitScore to,
        List<Moved> moved,
        List<ProtocolRegion> compared,
        List<ProtocolRegion> leftOut) {

    /**
     * One deposit's part of the movement.
     *
     * @param label such as {@code D3}
     * @param before points at the earlier visit; 0 when it did not count there
     * @param now where it is seen; empty when it no longer counts
     * @param then where it was seen; empty when it did not count yet
     */
    public record Moved(
            Optional<DepositId> deposit,
            String label,
            double before,
            double after,
            Optional<Contribution> then,
            Optional<Contribution> now) {

        /** By how many points it moved the score. */
        public double by() {
            return after - before;
        }
    }

    /** By how many points the compared regions moved: what the deposits add up to. */
    public double by() {
        return moved.stream().mapToDouble(Moved::by).sum();
    }

    /** The points of the compared regions at the earlier visit. */
    public double before() {
        return moved.stream().mapToDouble(Moved::before).sum();
    }

    /** The change in percent of the earlier visit; empty when nothing was there. */
    public Optional<Double> percent() {
        return before() > 0 ? Optional.of(100 * by() / before()) : Optional.empty();
    }

    public static Movement between(VisitScore from, VisitScore to) {
        List<RegionScore> common = from.regions().stream()
                .filter(region -> region.scored() && scoredIn(to, region.region()))
                .toList();
        List<ProtocolRegion> compared = common.stream().map(RegionScore::region).toList();
        Map<Object, Sum> before = sums(from, compared);
        Map<Object, Sum> after = sums(to, compared);
        List<Moved> moved = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(key -> moved(Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key))))
                .sorted(Comparator.comparingDouble((Moved each) -> -Math.abs(each.by()))
                        .thenComparing(Moved::label))
                .toList();
        return new Movement(
                from,
                to,
                moved,
                compared,
                from.regions().stream()
                        .map(RegionScore::region)
                        .filter(region -> !compared.contains(region))
                        .toList());
    }

    private static boolean scoredIn(VisitScore visit, ProtocolRegion region) {
        return visit.regions().stream()
                .anyMatch(other -> other.region().name().equals(region.name()) && other.scored());
    }

    private record Sum(Contribution largest, double points) {

        Sum plus(Sum other) {
            return new Sum(other.points > points ? other.largest : largest, points + other.points);
        }
    }

    /** A deposit may reach over several regions; an outline of no known deposit stands for itself. */
    private static Map<Object, Sum> sums(VisitScore visit, List<ProtocolRegion> compared) {
        Map<Object, Sum> sums = new LinkedHashMap<>();
        visit.regions().stream()
                .filter(region -> compared.contains(region.region()))
                .flatMap(region -> region.contributions().stream())
                .forEach(each -> sums.merge(
                        each.deposit().<Object>map(deposit -> deposit).orElse(each.sighting()),
                        new Sum(each, each.points()),
                        Sum::plus));
        return sums;
    }

    private static Moved moved(Optional<Sum> before, Optional<Sum> after) {
        Contribution named = after.or(() -> before).orElseThrow().largest();
        return new Moved(
                named.deposit(),
                named.label(),
                before.map(Sum::points).orElse(0.0),
                after.map(Sum::points).orElse(0.0),
                before.map(Sum::largest),
                after.map(Sum::largest));
    }
}
