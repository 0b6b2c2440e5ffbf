package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.annotation.Area;

/** Adds up areas by place and for the patient, and says what each sum lacks. */
final class Burdens {

    private final List<LocalDate> days;

    Burdens(List<LocalDate> days) {
        this.days = days;
    }

    /** The course of each place in the order of its first deposit, then of the whole patient. */
    List<BurdenCourse> of(List<Story> stories) {
        Map<Place, List<Story>> places =
                stories.stream().collect(Collectors.groupingBy(Story::place, LinkedHashMap::new, Collectors.toList()));
        List<BurdenCourse> courses = new ArrayList<>();
        places.forEach((place, there) -> courses.add(course(Optional.of(place), there)));
        if (!stories.isEmpty()) {
            courses.add(course(Optional.empty(), stories));
        }
        return courses;
    }

    private BurdenCourse course(Optional<Place> place, List<Story> stories) {
        List<Burden> points = new ArrayList<>();
        List<Missing> gaps = new ArrayList<>();
        for (LocalDate day : days) {
            List<Story> known =
                    stories.stream().filter(story -> story.knownBy(day)).toList();
            sum(day, known).ifPresentOrElse(points::add, () -> gap(day, known).ifPresent(gaps::add));
        }
        int all = points.size() - 1;
        return new BurdenCourse(
                place,
                points,
                gaps,
                sinceLast(points, stories, all),
                sinceLast(points, stories, 1),
                happened(points, stories, all),
                happened(points, stories, 1));
    }

    /** The sum of a day; empty when nothing is known yet or nothing can be added. */
    private static Optional<Burden> sum(LocalDate day, List<Story> known) {
        Map<String, List<Area>> byOrigin = known.stream()
                .flatMap(story -> story.areaOn(day).stream())
                .filter(area -> !Origin.inPixels(area))
                .collect(Collectors.groupingBy(Origin::of, LinkedHashMap::new, Collectors.toList()));
        return byOrigin.values().stream()
                .max(Comparator.<List<Area>>comparingInt(List::size)
                        .thenComparing(areas -> areas.getFirst().basis(), Comparator.reverseOrder()))
                .map(areas -> new Burden(day, total(areas), missing(day, known, areas.getFirst())))
                .or(() -> nothingLeft(day, known));
    }

    private static Area total(List<Area> areas) {
        return Origin.like(
                areas.getFirst(), areas.stream().mapToDouble(Area::value).sum());
    }

    /** Zero, when everything that was known is gone; of the origin that it had last. */
    private static Optional<Burden> nothingLeft(LocalDate day, List<Story> known) {
        if (known.isEmpty() || !known.stream().allMatch(story -> story.goneOn(day) && story.imagedOn(day))) {
            return Optional.empty();
        }
        return known.stream()
                .flatMap(story -> story.course().points().stream())
                .filter(point -> point.date().isBefore(day) && !Origin.inPixels(point.area()))
                .max(Comparator.comparing(MeasuredArea::date))
                .map(point -> new Burden(day, Origin.like(point.area(), 0), List.of()));
    }

    private static List<String> missing(LocalDate day, List<Story> known, Area added) {
        return known.stream()
                .flatMap(story -> Stream.concat(
                        lacking(day, story, added), story.statedMissing(day).map(Missing::words).stream()))
                .distinct()
                .toList();
    }

    private static Stream<String> lacking(LocalDate day, Story story, Area added) {
        if (story.goneOn(day)) {
            return Stream.empty();
        }
        Optional<Area> area = story.areaOn(day);
        if (area.isEmpty()) {
            return story.missingOn(day).stream().map(Missing::words);
        }
        if (Origin.inPixels(area.get())) {
            return Stream.of(story.label() + " in pixels");
        }
        return Origin.of(area.get()).equals(Origin.of(added))
                ? Stream.empty()
                : Stream.of(story.label() + " measured otherwise (" + Origin.of(area.get()) + ")");
    }

    private static Optional<Missing> gap(LocalDate day, List<Story> known) {
        List<Missing> reasons =
                known.stream().flatMap(story -> why(day, story).stream()).toList();
        return reasons.stream().findFirst().map(first -> new Missing(day, first.reason(), words(reasons)));
    }

    private static Optional<Missing> why(LocalDate day, Story story) {
        return story.goneOn(day) ? story.unseenPlace(day) : story.missingOn(day).or(() -> inPixels(day, story));
    }

    private static Optional<Missing> inPixels(LocalDate day, Story story) {
        return Optional.of(new Missing(day, Missing.Reason.NOT_MEASURED, story.label() + " in pixels"));
    }

    private static String words(List<Missing> reasons) {
        return reasons.stream().map(Missing::words).distinct().collect(Collectors.joining(", "));
    }

    /** The change to the last sum from the one so many before it. */
    private static Optional<Change> sinceLast(List<Burden> points, List<Story> stories, int before) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(change(points.get(points.size() - 1 - before), points.getLast(), stories));
    }

    private static List<String> happened(List<Burden> points, List<Story> stories, int before) {
        return points.size() < 2
                ? List.of()
                : Explanation.of(
                        stories,
                        points.get(points.size() - 1 - before).date(),
                        points.getLast().date());
    }

    private static Change change(Burden earlier, Burden later, List<Story> stories) {
        if (!later.complete()) {
            return new Change.NotComparable(later.remark());
        }
        if (!earlier.complete()) {
            return new Change.NotComparable("earlier total " + earlier.remark());
        }
        return notImagedThen(earlier, later, stories)
                .<Change>map(place -> new Change.NotComparable(place.label() + " not imaged then"))
                .or(() -> filmsDiffer(earlier, later, stories).map(Change.NotComparable::new))
                .orElseGet(() -> change(earlier.sum(), later.sum(), cautions(earlier, later, stories)));
    }

    private static Change change(Area earlier, Area later, List<String> cautions) {
        if (earlier.value() == 0 && later.value() > 0) {
            return new Change.New("nothing was there before");
        }
        return Origin.change(earlier, later, cautions);
    }

    /** A deposit in both sums whose films do not compare. */
    private static Optional<String> filmsDiffer(Burden earlier, Burden later, List<Story> stories) {
        return stories.stream()
                .flatMap(story ->
                        story.obstacle(earlier.date(), later.date()).map(why -> story.label() + ": " + why).stream())
                .findFirst();
    }

    private static List<String> cautions(Burden earlier, Burden later, List<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.cautions(earlier.date(), later.date()).stream())
                .distinct()
                .toList();
    }

    /** A place that the later sum counts and the earlier one could not see. */
    private static Optional<Place> notImagedThen(Burden earlier, Burden later, List<Story> stories) {
        return stories.stream()
                .filter(story -> story.areaOn(later.date()).isPresent())
                .filter(story -> !story.knownBy(earlier.date()) && !story.imagedOn(earlier.date()))
                .map(Story::place)
                .findFirst();
    }
}
