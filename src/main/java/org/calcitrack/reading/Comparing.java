package org.calcitrack.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calcitrack.annotation.Area;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.geometry.Scale;
import org.calcitrack.imaging.CalibrationKind;
import org.calcitrack.statistics.BlandAltman;
import org.calcitrack.statistics.Concordance;
import org.calcitrack.statistics.Estimate;
import org.calcitrack.statistics.IntraclassCorrelation;
import org.calcitrack.statistics.Kappa;
import org.calcitrack.statistics.Outcome;
import org.calcitrack.statistics.Pair;
import org.calcitrack.statistics.Ratings;
import org.calcitrack.statistics.Repeatability;

/** Compares two reads of the same films. */
final class Comparing {

    private final List<FilmRead> films;
    private final List<MarkMatching> matchings;
    private final boolean millimetres;

    Comparing(List<FilmRead> films) {
        this.films = List.copyOf(films);
        matchings = films.stream().map(FilmRead::matching).toList();
        millimetres = films.stream().allMatch(Comparing::isInMillimetres);
    }

    /** @param ends for each case, its first and its last film in time; none where a case has one film */
    Comparison of(String first, String second, Map<Integer, Ends> ends) {
        var points = points();
        var areas = points.stream()
                .map(point -> new Pair(point.first(), point.second()))
                .toList();
        var logs = areas.stream().map(Pair::log).toList();
        return new Comparison(
                first,
                second,
                films.size(),
                detection(),
                millimetres ? "mm²" : "px²",
                points,
                BlandAltman.of(logs),
                Repeatability.of(logs),
                IntraclassCorrelation.twoWayRandom(Ratings.of(logs)),
                Concordance.lin(logs),
                Concordance.spearman(areas),
                IntraclassCorrelation.twoWayRandom(Ratings.of(totals())),
                kappa(Arrays.asList(Morphology.values()), mark -> Optional.of(mark.morphology()), Kappa.Weights.NONE),
                kappa(Arrays.asList(DensityGrade.values()), Mark::density, Kappa.Weights.LINEAR),
                kappa(Arrays.asList(DensityGrade.values()), Mark::density, Kappa.Weights.QUADRATIC),
                changes(ends));
    }

    /** A case's earliest and latest film, as numbers within the case. */
    record Ends(int earliest, int latest) {}

    private Comparison.Detection detection() {
        return new Comparison.Detection(
                matchings.stream().mapToInt(each -> each.pairs().size()).sum(),
                matchings.stream().mapToInt(each -> each.onlyFirst().size()).sum(),
                matchings.stream().mapToInt(each -> each.onlySecond().size()).sum());
    }

    private List<Comparison.Point> points() {
        return IntStream.range(0, films.size())
                .boxed()
                .flatMap(i -> matchings.get(i).pairs().stream()
                        .map(match -> new Comparison.Point(
                                films.get(i).caseNumber(),
                                films.get(i).film(),
                                size(match.first()),
                                size(match.second()))))
                .toList();
    }

    private double size(Mark mark) {
        return millimetres
                ? mark.area().map(Area::value).orElseThrow()
                : mark.outline().area(Scale.PIXELS);
    }

    private List<Pair> totals() {
        return films.stream()
                .map(film -> new Pair(total(film.first()), total(film.second())))
                .toList();
    }

    private double total(List<Mark> marks) {
        return millimetres ? FilmRead.totalMeasured(marks) : FilmRead.totalPixels(marks);
    }

    /** Of the deposits that both outlined, those that both put into a category. */
    private <C> Outcome<Estimate> kappa(
            List<C> categories, Function<Mark, Optional<C>> category, Kappa.Weights weights) {
        int[][] counts = new int[categories.size()][categories.size()];
        for (var matching : matchings) {
            for (var match : matching.pairs()) {
                var first = category.apply(match.first());
                var second = category.apply(match.second());
                if (first.isPresent() && second.isPresent()) {
                    counts[categories.indexOf(first.get())][categories.indexOf(second.get())]++;
                }
            }
        }
        return Kappa.of(
                Arrays.stream(counts)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                weights);
    }

    private Optional<Comparison.ChangeAgreement> changes(Map<Integer, Ends> ends) {
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        var byCase = films.stream().collect(Collectors.groupingBy(FilmRead::caseNumber));
        var changes = new ArrayList<Pair>();
        ends.forEach((number, end) ->
                change(byCase.getOrDefault(number, List.of()), end).ifPresent(changes::add));
        return Optional.of(new Comparison.ChangeAgreement(
                changes.size(),
                Repeatability.ofChangeScores(changes, 1),
                IntraclassCorrelation.twoWayRandom(Ratings.of(changes))));
    }

    private Optional<Pair> change(List<FilmRead> ofCase, Ends ends) {
        var earliest = film(ofCase, ends.earliest());
        var latest = film(ofCase, ends.latest());
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        double first =
                Math.log(total(latest.get().first()) / total(earliest.get().first()));
        double second =
                Math.log(total(latest.get().second()) / total(earliest.get().second()));
        return Double.isFinite(first) && Double.isFinite(second)
                ? Optional.of(new Pair(first, second))
                : Optional.empty();
    }

    private static Optional<FilmRead> film(List<FilmRead> ofCase, int number) {
        return ofCase.stream().filter(film -> film.film() == number).findFirst();
    }

    /** Both reads in the same millimetres; a film calibrated anew between them is compared in pixels. */
    private static boolean isInMillimetres(FilmRead film) {
        var units = Stream.concat(film.first().stream(), film.second().stream())
                .flatMap(mark -> mark.area().stream())
                .map(area -> area.basis() == CalibrationKind.NONE ? "" : area.unit())
                .collect(Collectors.toSet());
        return !units.contains("") && units.size() < 2;
    }
}
