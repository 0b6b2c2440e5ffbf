package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the progression chart draws, as plain values ready to be written as JSON: days as ISO dates, areas in the unit
 * named beside them, an empty optional as null. The chart's own description of it is {@code model.ts}; one fixture is
 * read by the tests of both sides.
 *
 * @param visits days on which films were taken
 */
public record ChartModel(
        List<String> visits,
        List<DepositSeries> deposits,
        List<TotalSeries> totals,
        List<LabSeries> labs,
        List<TreatmentBar> treatments,
        List<Mark> marks,
        Detectable detectable) {

    /** What there is to draw of a patient. */
    public static ChartModel of(Progression progression) {
        return new ChartModel(
                progression.filmDays().stream().map(LocalDate::toString).toList(),
                progression.deposits().stream()
                        .map(course -> ChartAreas.deposit(course, progression.yardstick()))
                        .toList(),
                progression.burdens().stream().map(ChartAreas::total).toList(),
                ChartLabs.of(progression.labResults()),
                progression.treatments().stream().map(ChartClinic::bar).toList(),
                marks(progression),
                detectable(progression.yardstick().error()));
    }

    private static Detectable detectable(MeasurementError error) {
        return new Detectable(
                error.smallestDetectableLogChange(),
                "Smallest detectable change " + error.limits() + (error.assumed() ? ", assumed" : ""));
    }

    private static List<Mark> marks(Progression progression) {
        Stream<Mark> milestones = progression.milestones().stream().map(ChartClinic::mark);
        Stream<Mark> clinical = Stream.concat(
                progression.procedures().stream().map(ChartClinic::mark),
                progression.events().stream().map(ChartClinic::mark));
        return Stream.concat(milestones, clinical)
                .sorted(Comparator.comparing(Mark::date))
                .toList();
    }

    /**
     * A change against another visit.
     *
     * @param percent missing where the two cannot be compared
     * @param kind what the change is called, such as {@code within measurement error}
     */
    public record ChangeSaid(Optional<Double> percent, String words, String kind) {}

    /**
     * The smallest change that can be told from none.
     *
     * @param log of the natural logarithm of an area
     */
    public record Detectable(double log, String words) {}

    /**
     * One measured area.
     *
     * @param area in {@code unit}
     * @param unit {@code mm²} or {@code px²}
     * @param origin where the unit comes from; areas of two origins do not compare
     * @param caveat why the films do not show it like the films before; missing where they do
     * @param repositioning the change that positioning alone makes
     */
    public record AreaPoint(
            String date,
            double area,
            String unit,
            String origin,
            String radiographId,
            String sightingId,
            Optional<ChangeSaid> sinceBaseline,
            Optional<ChangeSaid> sincePrevious,
            Optional<String> caveat,
            Optional<String> repositioning) {}

    /** A visit without a measurement, and why. */
    public record Gap(String date, String words) {}

    /**
     * One deposit over time.
     *
     * @param ended since when it is no more, and why
     */
    public record DepositSeries(
            String id, String label, String site, List<AreaPoint> points, List<Gap> gaps, Optional<Gap> ended) {}

    /**
     * A sum of areas.
     *
     * @param area in mm²
     * @param incomplete what the sum lacks; empty when nothing
     */
    public record TotalPoint(String date, double area, String origin, String incomplete) {}

    /**
     * Sums over time.
     *
     * @param site missing for the whole patient
     */
    public record TotalSeries(Optional<String> site, List<TotalPoint> points, List<Gap> gaps) {}

    /**
     * One laboratory result.
     *
     * @param value missing where the laboratory gave words only
     * @param level LOW, NORMAL or HIGH as the laboratory's own range says; missing when unknown
     * @param ownRange whether the limits are the laboratory's own
     */
    public record LabPoint(
            String date,
            Optional<Double> value,
            String words,
            Optional<String> level,
            Optional<Double> low,
            Optional<Double> high,
            boolean ownRange) {}

    /** One analyte in one unit. */
    public record LabSeries(String code, String name, String unit, boolean titre, List<LabPoint> points) {}

    /**
     * One course of a treatment.
     *
     * @param fromLatest last day on which the start can have been, when it is not known to the day
     * @param to missing while it goes on
     */
    public record TreatmentBar(
            String name, String dose, String from, Optional<String> fromLatest, Optional<String> to, String words) {}

    /** An event on a day; {@code kind} is a lineage kind, PROCEDURE or CLINICAL. */
    public record Mark(String date, String kind, String label, String words) {}
}
