package org.calcitrack.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calcitrack.phantom.Region;
import org.calcitrack.tracking.alignment.Aligned;
import org.calcitrack.tracking.alignment.FilmAligner;
import org.calcitrack.tracking.alignment.Picture;

/** How exactly repeated films are aligned, and how often films of different regions are refused. */
public final class AlignmentAccuracy {

    /** Bones that lie farther apart than this do not lie on each other. */
    private static final double WRONG_MM = 1.5;

    private final List<Repeat> repeats = new ArrayList<>();
    private final List<Stranger> strangers = new ArrayList<>();

    /**
     * Two films of one region of one person.
     *
     * @param millimetres the median distance of the bones' landmarks after alignment, in the body
     */
    record Repeat(FilmPair pair, double millimetres, double quality) {}

    /** Two films of different regions of different people. */
    record Stranger(Region one, Region other, double quality) {}

    private AlignmentAccuracy() {}

    /** Measures so many pairs whose seeds begin here, every region in turn; as many pairs of different regions. */
    public static AlignmentAccuracy measured(long firstSeed, int pairs) {
        AlignmentAccuracy accuracy = new AlignmentAccuracy();
        List<Picture> earlier = new ArrayList<>();
        List<Picture> later = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            Region region = Region.values()[i % Region.values().length];
            FilmPair pair = FilmPair.of(firstSeed + i, region);
            Picture before = pair.pictureBefore();
            Picture after = pair.pictureAfter();
            Aligned aligned = FilmAligner.align(before, after);
            double error = PhantomPictures.error(pair, before, after, aligned.transform());
            accuracy.repeats.add(new Repeat(pair, error, aligned.quality()));
            regions.add(region);
            earlier.add(before);
            later.add(after);
        }
        for (int i = 0; i < pairs; i++) {
            int other = (i + 1 + i / Region.values().length) % pairs;
            if (bodyPart(regions.get(i)) != bodyPart(regions.get(other))) {
                double quality =
                        FilmAligner.align(earlier.get(i), later.get(other)).quality();
                accuracy.strangers.add(new Stranger(regions.get(i), regions.get(other), quality));
            }
        }
        return accuracy;
    }

    /** How each difference alone is borne, so many pairs of each, every region in turn. */
    static String conditions(long firstSeed, int pairs, double threshold) {
        Map<FilmPair.Difference, AlignmentAccuracy> measured = new EnumMap<>(FilmPair.Difference.class);
        for (int i = 0; i < pairs; i++) {
            Region region = Region.values()[i % Region.values().length];
            Picture before = FilmPair.changed(FilmPair.Difference.NOTHING, firstSeed + i, region)
                    .pictureBefore();
            for (FilmPair.Difference difference : FilmPair.Difference.values()) {
                measured.computeIfAbsent(difference, first -> new AlignmentAccuracy())
                        .repeat(FilmPair.changed(difference, firstSeed + i, region), before);
            }
        }
        StringBuilder text = new StringBuilder(line("| the later film | pairs | median error mm | accepted % | largest"
                        + " error among accepted mm |"))
                .append(line("| --- | --: | --: | --: | --: |"));
        measured.forEach((difference, accuracy) -> text.append("| %s | %d | %.2f | %.0f | %.2f |\n"
                .formatted(
                        difference.words(),
                        pairs,
                        accuracy.quantile(0.5),
                        100 * accuracy.accepted(threshold),
                        accuracy.worstAccepted(threshold))));
        return text.toString();
    }

    private void repeat(FilmPair pair, Picture before) {
        Picture after = pair.pictureAfter();
        Aligned aligned = FilmAligner.align(before, after);
        repeats.add(
                new Repeat(pair, PhantomPictures.error(pair, before, after, aligned.transform()), aligned.quality()));
    }

    /** Both views of the elbow show the same bones: that they differ is for the header to say. */
    private static Region bodyPart(Region region) {
        return region == Region.ELBOW_LATERAL ? Region.ELBOW : region;
    }

    /** The error, mm, that so large a part of the pairs stays below. */
    double quantile(double part) {
        double[] sorted =
                repeats.stream().mapToDouble(Repeat::millimetres).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }

    /** The part of the repeated films that would be aligned at this quality. */
    double accepted(double quality) {
        return repeats.stream().filter(each -> each.quality() >= quality).count() / (double) repeats.size();
    }

    /** The part of the pairs of different regions that would be refused at this quality. */
    double refused(double quality) {
        return strangers.stream().filter(each -> each.quality() < quality).count() / (double) strangers.size();
    }

    /** The largest error, mm, among the pairs that would be aligned at this quality. */
    double worstAccepted(double quality) {
        return repeats.stream()
                .filter(each -> each.quality() >= quality)
                .mapToDouble(Repeat::millimetres)
                .max()
                .orElse(0);
    }

    /** The page of figures. */
    String report(double threshold) {
        StringBuilder text = new StringBuilder();
        text.append(line("| figure | value |")).append(line("| --- | --: |"));
        text.append(row("pairs of films of one region of one person", "%d", repeats.size()));
        text.append(row("of these a telephone's JPEG with unknown scale", "%d", photographed()));
        text.append(row("landmark error, median of all pairs, mm", "%.2f", quantile(0.5)));
        text.append(row("landmark error, 90 % of all pairs below, mm", "%.2f", quantile(0.9)));
        text.append(row("landmark error, 95 % of all pairs below, mm", "%.2f", quantile(0.95)));
        text.append(row("landmark error, largest among accepted pairs, mm", "%.2f", worstAccepted(threshold)));
        text.append(row(
                "pairs accepted (quality at least %.2f), %%".formatted(threshold), "%.1f", 100 * accepted(threshold)));
        text.append(row("pairs that lie wrong by more than 1.5 mm", "%d", wrong().size()));
        text.append(row(
                "their highest quality",
                "%.2f",
                wrong().stream().mapToDouble(Repeat::quality).max().orElse(0)));
        text.append(row("pairs of films of different regions", "%d", strangers.size()));
        text.append(row("of these refused, %", "%.1f", 100 * refused(threshold)));
        text.append(row(
                "quality of repeats, lowest and median",
                "%s",
                qualities(repeats.stream().mapToDouble(Repeat::quality).sorted().toArray(), true)));
        text.append(row(
                "quality of different regions, median and highest",
                "%s",
                qualities(
                        strangers.stream()
                                .mapToDouble(Stranger::quality)
                                .sorted()
                                .toArray(),
                        false)));
        text.append("\n").append(line("| region | pairs | median error mm | largest mm | lowest quality | accepted |"));
        text.append(line("| --- | --: | --: | --: | --: | --: |"));
        Arrays.stream(Region.values()).forEach(region -> text.append(ofRegion(region, threshold)));
        return text.toString();
    }

    private List<Repeat> wrong() {
        return repeats.stream().filter(each -> each.millimetres() > WRONG_MM).toList();
    }

    private String ofRegion(Region region, double threshold) {
        List<Repeat> there = repeats.stream()
                .filter(each -> each.pair().before().region() == region)
                .toList();
        double[] errors =
                there.stream().mapToDouble(Repeat::millimetres).sorted().toArray();
        double lowest = there.stream().mapToDouble(Repeat::quality).min().orElse(Double.NaN);
        return errors.length == 0
                ? ""
                : "| %s | %d | %.2f | %.2f | %.2f | %d |%n"
                        .formatted(
                                region.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                errors.length,
                                errors[errors.length / 2],
                                errors[errors.length - 1],
                                lowest,
                                there.stream()
                                        .filter(each -> each.quality() >= threshold)
                                        .count());
    }

    private long photographed() {
        return repeats.stream().filter(each -> each.pair().photographed()).count();
    }

    private static String qualities(double[] sorted, boolean low) {
        double middle = sorted[sorted.length / 2];
        return low
                ? "%.2f, %.2f".formatted(sorted[0], middle)
                : "%.2f, %.2f".formatted(middle, sorted[sorted.length - 1]);
    }

    private static String row(String name, String form, Object value) {
        return line("| " + name + " | " + form.formatted(value) + " |");
    }

    private static String line(String words) {
        return words + "\n";
    }
}
