package org.calcitrack.progression;

import static org.calcitrack.progression.FactsBuilder.atDetector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.calcitrack.tracking.LineageKind;

/**
 * One thigh over several visits, made from a seed: deposits appear, merge, split, are excised, resolve and recur, and
 * every one that is there is outlined at every visit. Areas are whole square millimetres, so that sums are exact.
 */
final class RandomHistory {

    private static final LocalDate START = LocalDate.of(2020, 1, 15);

    private final Random random;
    private final FactsBuilder builder = FactsBuilder.aHistory();
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Facts.Happening> happenings = new ArrayList<>();
    private final Set<Integer> there = new TreeSet<>();
    private final Set<Integer> gone = new TreeSet<>();
    /** Those to which nothing has happened since the last visit: between two visits each has one fate. */
    private final Set<Integer> untouched = new TreeSet<>();

    private final Map<LocalDate, Double> sums = new HashMap<>();
    private int lastNumber;

    RandomHistory(long seed) {
        random = new Random(seed);
        int visits = 2 + random.nextInt(6);
        for (int visit = 0; visit < visits; visit++) {
            LocalDate day = START.plusMonths(6L * visit);
            days.add(day);
            builder.thighs(day);
            if (visit > 0) {
                somethingHappens(day.minusDays(1 + random.nextInt(100)));
            }
            appear(visit == 0 ? 2 : 0);
            outlineAll(day);
        }
    }

    List<LocalDate> days() {
        return days;
    }

    List<Facts.Happening> happenings() {
        return happenings;
    }

    Set<Integer> gone() {
        return gone;
    }

    double sumOn(LocalDate day) {
        return sums.getOrDefault(day, 0.0);
    }

    Facts facts(List<Facts.Happening> events) {
        Facts facts = builder.facts();
        return new Facts(facts.films(), facts.seen(), events, facts.stated());
    }

    private void appear(int least) {
        int count = least + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            there.add(++lastNumber);
        }
    }

    private void somethingHappens(LocalDate day) {
        untouched.clear();
        untouched.addAll(there);
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(6)) {
                case 0 -> merge(day);
                case 1 -> split(day);
                case 2 -> end(LineageKind.EXCISED, day);
                case 3 -> end(LineageKind.RESOLVED, day);
                case 4 -> recur(day);
                default -> breakThrough(day);
            }
        }
    }

    private void merge(LocalDate day) {
        if (untouched.size() < 2) {
            return;
        }
        Set<Integer> parents = some(2 + random.nextInt(untouched.size() - 1));
        boolean livesOn = random.nextBoolean();
        int into = livesOn ? parents.iterator().next() : ++lastNumber;
        leave(parents);
        come(Set.of(into));
        happenings.add(new Facts.Happening(LineageKind.MERGED, day, parents, Set.of(into)));
    }

    private void split(LocalDate day) {
        if (untouched.isEmpty()) {
            return;
        }
        Set<Integer> parent = some(1);
        Set<Integer> parts = new TreeSet<>(random.nextBoolean() ? parent : Set.of(++lastNumber));
        parts.add(++lastNumber);
        leave(parent);
        come(parts);
        happenings.add(new Facts.Happening(LineageKind.SPLIT, day, parent, parts));
    }

    private void end(LineageKind kind, LocalDate day) {
        if (!untouched.isEmpty()) {
            Set<Integer> one = some(1);
            leave(one);
            happenings.add(new Facts.Happening(kind, day, one, Set.of()));
        }
    }

    /** What was excised or resolved at an earlier visit comes back under its own number. */
    private void recur(LocalDate day) {
        happenings.stream()
                .filter(end -> end.kind() == LineageKind.EXCISED || end.kind() == LineageKind.RESOLVED)
                .filter(end -> end.date().isBefore(day.minusDays(100)) && gone.containsAll(end.parents()))
                .findFirst()
                .ifPresent(end -> {
                    come(end.parents());
                    happenings.add(new Facts.Happening(LineageKind.RECURRED, day, end.parents(), Set.of()));
                });
    }

    private void breakThrough(LocalDate day) {
        if (!untouched.isEmpty()) {
            happenings.add(new Facts.Happening(LineageKind.EXTRUDED, day, some(1), Set.of()));
        }
    }

    private Set<Integer> some(int count) {
        Map<Integer, Integer> shuffled = new TreeMap<>();
        untouched.forEach(number -> shuffled.put(random.nextInt(), number));
        Set<Integer> chosen =
                new TreeSet<>(shuffled.values().stream().limit(count).toList());
        untouched.removeAll(chosen);
        return chosen;
    }

    private void leave(Set<Integer> numbers) {
        there.removeAll(numbers);
        gone.addAll(numbers);
    }

    private void come(Set<Integer> numbers) {
        there.addAll(numbers);
        gone.removeAll(numbers);
    }

    private void outlineAll(LocalDate day) {
        double sum = 0;
        for (int number : there) {
            double area = 10 + random.nextInt(900);
            builder.thigh(number, day, atDetector(area));
            sum += area;
        }
        sums.put(day, sum);
    }
}
