package org.calcitrack.progression;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes areas for the chart. */
final class ChartAreas {

    private ChartAreas() {}

    static ChartModel.DepositSeries deposit(DepositCourse course, Yardstick yardstick) {
        return new ChartModel.DepositSeries(
                course.id().value().toString(),
                course.label(),
                course.place().title(),
                course.points().stream().map(point -> point(point, yardstick)).toList(),
                gaps(course.gaps()),
                course.ended().map(ChartAreas::gap));
    }

    static ChartModel.TotalSeries total(BurdenCourse course) {
        return new ChartModel.TotalSeries(
                course.place().map(Place::title),
                course.points().stream().map(ChartAreas::total).toList(),
                gaps(course.gaps()));
    }

    private static ChartModel.AreaPoint point(MeasuredArea measured, Yardstick yardstick) {
        return new ChartModel.AreaPoint(
                measured.date().toString(),
                measured.area().value(),
                measured.unit(),
                measured.origin(),
                measured.radiographId().value().toString(),
                measured.sightingId().value().toString(),
                measured.sinceBaseline().map(change -> change(change, yardstick)),
                measured.sincePrevious().map(change -> change(change, yardstick)),
                measured.caveat(),
                measured.repositioning().map(Repositioning::words));
    }

    private static ChartModel.TotalPoint total(Burden burden) {
        return new ChartModel.TotalPoint(
                burden.date().toString(), burden.sum().value(), burden.origin(), burden.remark());
    }

    private static ChartModel.ChangeSaid change(Change change, Yardstick yardstick) {
        return new ChartModel.ChangeSaid(
                boxed(change.percent()), change.words(), yardstick.of(change).label());
    }

    private static List<ChartModel.Gap> gaps(List<Missing> missing) {
        return missing.stream().map(ChartAreas::gap).toList();
    }

    private static ChartModel.Gap gap(Missing missing) {
        return new ChartModel.Gap(missing.date().toString(), missing.words());
    }

    static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
