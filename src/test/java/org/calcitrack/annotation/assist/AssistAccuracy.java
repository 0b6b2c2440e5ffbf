package org.calcitrack.annotation.assist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.calcitrack.geometry.Overlap;
import org.calcitrack.phantom.DepositMorphology;
import org.calcitrack.phantom.HeldOut;
import org.calcitrack.phantom.PhantomFilms;

/** Measures the assisted outline on held-out films: ./calcitrack accuracy outline. */
public final class AssistAccuracy {

    private static final int CLICKS = 3;
    private static final double INNER_HALF = 0.5;
    private static final int WARMING_UP = 8;

    private final Map<DepositMorphology, List<Double>> dice = new EnumMap<>(DepositMorphology.class);
    private final Map<DepositMorphology, Integer> asked = new EnumMap<>(DepositMorphology.class);
    private final List<Double> millis = new ArrayList<>();
    private final AssistedOutline assistant = AssistedOutline.delivered();
    private final Random random = new Random(1);

    private AssistAccuracy() {}

    /** What the first of the held-out films give, as a page. */
    public static String report(int films) {
        var accuracy = new AssistAccuracy();
        for (int number = 0; number < films; number++) {
            accuracy.measure(number);
        }
        return accuracy.text(films);
    }

    private void measure(int number) {
        var spec = HeldOut.film(number);
        var film = new PhantomClicks(PhantomFilms.render(spec));
        var morphology = spec.deposits().getFirst().morphology();
        for (int i = 0; i < CLICKS; i++) {
            var click = film.click(random, INNER_HALF);
            long start = System.nanoTime();
            var found = assistant.around(film, click, 1, 0);
            millis.add((System.nanoTime() - start) / 1e6);
            note(morphology, found, film);
        }
    }

    /** Where no edge is found, nothing is covered. */
    private void note(DepositMorphology morphology, Proposal found, PhantomClicks film) {
        double covered = found instanceof Proposal.Contour contour
                ? Overlap.of(contour.outline(), film.truth()).dice()
                : 0;
        boolean plain = found instanceof Proposal.Contour contour && contour.doubt() == Proposal.Doubt.NONE;
        dice.computeIfAbsent(morphology, unknown -> new ArrayList<>()).add(covered);
        asked.merge(morphology, plain ? 0 : 1, Integer::sum);
    }

    private String text(int films) {
        var text = new StringBuilder("""
                # How well the assisted outline does

                Made by `./calcitrack accuracy outline`. Films: the first %d of `HeldOut`, whose seeds nothing was tuned on; ten
                regions take turns, about half of the deposits lie partly over bone. Each was clicked %d times at random
                places of its inner half. Dice is twice the common area over the sum of both areas; a click that finds no
                edge counts as 0. "Asked" are clicks after which the reader is asked before the contour is taken, or told that
                there is no edge. These are phantoms: on real films nobody has measured it.

                | pattern | clicks | mean Dice | median | lowest tenth below | asked | wanted |
                | --- | --: | --: | --: | --: | --: | --: |
                """.formatted(films, CLICKS));
        dice.forEach((morphology, values) -> text.append(row(morphology, values)));
        var warm = millis.stream().skip(WARMING_UP).sorted().toList();
        text.append(String.format(
                Locale.ROOT,
                "%nFrom the click to the contour within the server, without the way there and back: median %.0f ms, nine"
                        + " tenths below %.0f ms on this machine.%n",
                at(warm, 0.5),
                at(warm, 0.9)));
        return text.toString();
    }

    private String row(DepositMorphology morphology, List<Double> values) {
        var sorted = values.stream().sorted().toList();
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        boolean strict =
                switch (morphology) {
                    case NODULAR, SHEET_LIKE, TUMORAL_MASS -> true;
                    default -> false;
                };
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %d | %s |%n",
                morphology.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                values.size(),
                mean,
                at(sorted, 0.5),
                at(sorted, 0.1),
                asked.getOrDefault(morphology, 0),
                strict ? "0.93" : "0.85");
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }
}
