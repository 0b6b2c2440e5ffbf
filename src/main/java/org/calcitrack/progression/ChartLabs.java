package org.calcitrack.progression;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.calcitrack.clinical.Analyte;
import org.calcitrack.clinical.Analytes;
import org.calcitrack.clinical.ClinicalDate;
import org.calcitrack.clinical.LabResult;
import org.calcitrack.clinical.LabValue;
import org.calcitrack.clinical.ReferenceRange;
import org.calcitrack.clinical.Unit;

/**
 * Writes laboratory results for the chart: one series for an analyte's numbers, in the unit of the latest one; titres and
 * words are series of their own.
 */
final class ChartLabs {

    private ChartLabs() {}

    static List<ChartModel.LabSeries> of(List<LabResult> results) {
        Map<Kind, List<LabResult>> kinds = results.stream()
                .sorted(Comparator.comparing(result -> result.date().midpoint()))
                .collect(Collectors.groupingBy(ChartLabs::kind, LinkedHashMap::new, Collectors.toList()));
        List<Analyte> order = List.copyOf(Analytes.standard().all());
        return kinds.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        kind -> order.indexOf(kind.getKey().analyte())))
                .map(kind -> series(kind.getValue()))
                .toList();
    }

    private static Kind kind(LabResult result) {
        Analyte.Scale scale =
                switch (result.value()) {
                    case LabValue.Numeric _ -> Analyte.Scale.NUMBER;
                    case LabValue.Titre _ -> Analyte.Scale.TITRE;
                    case LabValue.Qualitative _, LabValue.LevelOnly _ -> Analyte.Scale.PRESENCE;
                };
        return new Kind(result.analyte(), scale);
    }

    private static ChartModel.LabSeries series(List<LabResult> sorted) {
        LabResult latest = sorted.getLast();
        Optional<Unit> unit = latest.unit();
        boolean titre = latest.value() instanceof LabValue.Titre;
        return new ChartModel.LabSeries(
                latest.analyte().code(),
                latest.analyte().name(),
                titre ? "titre" : unit.map(Unit::label).orElse(""),
                titre,
                sorted.stream().map(result -> point(result, unit)).toList());
    }

    private static ChartModel.LabPoint point(LabResult result, Optional<Unit> unit) {
        Optional<ReferenceRange> range = unit.flatMap(shown -> range(result, shown));
        return new ChartModel.LabPoint(
                result.date().midpoint().toString(),
                ChartAreas.boxed(amount(result, unit)),
                words(result),
                result.level().map(Enum::name),
                range.flatMap(limits -> ChartAreas.boxed(limits.low())),
                range.flatMap(limits -> ChartAreas.boxed(limits.high())),
                result.ownRange().isPresent());
    }

    private static OptionalDouble amount(LabResult result, Optional<Unit> unit) {
        return result.value() instanceof LabValue.Numeric && unit.isPresent()
                ? result.amountIn(unit.get())
                : result.amount();
    }

    /** The value as reported, and the date where it is not a day. */
    private static String words(LabResult result) {
        ClinicalDate date = result.date();
        boolean exact = date.precision() == ClinicalDate.Precision.DAY && !date.uncertain();
        return result.value().label() + (exact ? "" : ", " + date.label());
    }

    /** The laboratory's own range, else the analyte's default for display, in the unit shown. */
    private static Optional<ReferenceRange> range(LabResult result, Unit shown) {
        return result.ownRange()
                .or(result.analyte()::displayDefault)
                .filter(range -> range.unit().equals(shown)
                        || result.analyte().units().contains(range.unit())
                                && result.analyte().units().contains(shown))
                .map(range ->
                        range.unit().equals(shown) ? range : result.analyte().convert(range, shown));
    }

    private record Kind(Analyte analyte, Analyte.Scale scale) {}
}
