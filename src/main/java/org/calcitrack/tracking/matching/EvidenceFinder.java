package org.calcitrack.tracking.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;

/** Collects what speaks for each thing that a new outline may show. */
final class EvidenceFinder {

    /** Outlines farther apart than so many of their radii are not the same deposit. */
    private static final double FAR = 6;
    /** An outline lies in another when this part of it does. */
    private static final double WITHIN = 0.5;

    private static final double MOST_DISTANT = 4;
    private static final double MOST_UNEQUAL = 2.5;

    private final Traced fresh;
    private final Blob blob;
    private final List<Traced> earlier;
    private final List<Blob> ghosts;
    private final List<Blob> beside;
    private final double tolerance;
    private final double[] commons;

    EvidenceFinder(Traced fresh, List<Traced> earlier, List<Traced> beside, double tolerance) {
        this.fresh = fresh;
        this.earlier = earlier;
        this.tolerance = tolerance;
        blob = Blob.of(fresh.outline(), tolerance);
        ghosts =
                earlier.stream().map(each -> Blob.of(each.outline(), tolerance)).toList();
        this.beside =
                beside.stream().map(each -> Blob.of(each.outline(), tolerance)).toList();
        commons = ghosts.stream().mapToDouble(blob::common).toArray();
    }

    List<Evidence> all() {
        var all = new ArrayList<Evidence>();
        for (int i = 0; i < ghosts.size(); i++) {
            if (blob.distance(ghosts.get(i)) < FAR * (reach(ghosts.get(i)))) {
                all.add(same(i));
                split(i).ifPresent(all::add);
            }
        }
        merged().ifPresent(all::add);
        all.add(unseen());
        return all;
    }

    private double reach(Blob ghost) {
        return Math.max(blob.radius(), ghost.radius()) + tolerance;
    }

    private Evidence same(int at) {
        var ghost = ghosts.get(at);
        double distance = Math.min(MOST_DISTANT, blob.distance(ghost) / reach(ghost));
        double unequal = Math.min(MOST_UNEQUAL, Math.abs(Math.log(blob.area() / ghost.area())));
        double ratio = commons[at] / (blob.area() + ghost.area() - commons[at]);
        double contained = commons[at] / Math.min(blob.area(), ghost.area());
        double claimed = beside.stream().mapToDouble(ghost::common).sum() / ghost.area();
        double rivals =
                (IntStream.range(0, commons.length).mapToDouble(i -> commons[i]).sum() - commons[at]) / blob.area();
        return new Evidence(Hypothesis.Kind.SAME, List.of(at), List.of(), new double[] {
            1, ratio, contained, distance, unequal, Math.min(1, claimed), Math.min(1, rivals), place(at), look(at)
        });
    }

    /** Several outlines of the film read lie where there was one. */
    private Optional<Evidence> split(int at) {
        var ghost = ghosts.get(at);
        double common = commons[at];
        var parts = IntStream.range(0, beside.size())
                .filter(i ->
                        beside.get(i).common(ghost) > WITHIN * beside.get(i).area())
                .boxed()
                .toList();
        if (common < WITHIN * blob.area() || parts.isEmpty()) {
            return Optional.empty();
        }
        double covered = common
                + parts.stream().mapToDouble(i -> beside.get(i).common(ghost)).sum();
        double areas = blob.area()
                + parts.stream().mapToDouble(i -> beside.get(i).area()).sum();
        double share = blob.area() / areas;
        return Optional.of(new Evidence(Hypothesis.Kind.SPLIT, List.of(at), parts, new double[] {
            1,
            common / blob.area(),
            Math.min(1, covered / ghost.area()),
            Math.min(MOST_UNEQUAL, Math.abs(Math.log(areas / ghost.area()))),
            Math.min(MOST_UNEQUAL, Math.max(0, Math.log(blob.area() / ghost.area()))),
            Math.abs(Math.log(share * (parts.size() + 1))),
            place(at),
            look(at)
        }));
    }

    /** The new outline lies where there were several. */
    private Optional<Evidence> merged() {
        var parents = IntStream.range(0, ghosts.size())
                .filter(i -> commons[i] > WITHIN * ghosts.get(i).area())
                .boxed()
                .toList();
        if (parents.size() < 2) {
            return Optional.empty();
        }
        double areas = parents.stream().mapToDouble(i -> ghosts.get(i).area()).sum();
        double covered = parents.stream().mapToDouble(i -> commons[i]).sum();
        double least = parents.stream()
                .mapToDouble(i -> commons[i] / ghosts.get(i).area())
                .min()
                .orElse(0);
        double claimed = parents.stream()
                .mapToDouble(
                        i -> beside.stream().mapToDouble(ghosts.get(i)::common).sum()
                                / ghosts.get(i).area())
                .max()
                .orElse(0);
        return Optional.of(new Evidence(Hypothesis.Kind.MERGED, parents, List.of(), new double[] {
            1,
            least,
            Math.min(1, covered / blob.area()),
            Math.min(MOST_UNEQUAL, Math.abs(Math.log(blob.area() / areas))),
            Math.min(1, claimed),
            parents.stream().mapToDouble(this::place).average().orElse(0)
        }));
    }

    private Evidence unseen() {
        double covered =
                IntStream.range(0, commons.length).mapToDouble(i -> commons[i]).sum() / blob.area();
        double nearest = IntStream.range(0, ghosts.size())
                .mapToDouble(i -> blob.distance(ghosts.get(i)) / reach(ghosts.get(i)))
                .min()
                .orElse(MOST_DISTANT);
        return new Evidence(Hypothesis.Kind.NEW, List.of(), List.of(), new double[] {
            1, Math.min(1, covered), Math.min(MOST_DISTANT, nearest)
        });
    }

    /** 1 for the same place in the body, 0 for another, between them where nobody said; the other side is far off. */
    private double place(int at) {
        var other = earlier.get(at);
        if (fresh.side() == Side.LEFT && other.side() == Side.RIGHT
                || fresh.side() == Side.RIGHT && other.side() == Side.LEFT) {
            return -2;
        }
        if (fresh.site() == Site.UNKNOWN || other.site() == Site.UNKNOWN) {
            return 0.5;
        }
        return fresh.site() == other.site() ? 1 : 0;
    }

    /** 1 for the same pattern, 0 for another, between them where nobody said. */
    private double look(int at) {
        var other = earlier.get(at).morphology();
        if (fresh.morphology() == Morphology.UNDETERMINED || other == Morphology.UNDETERMINED) {
            return 0.5;
        }
        return fresh.morphology() == other ? 1 : 0;
    }
}
