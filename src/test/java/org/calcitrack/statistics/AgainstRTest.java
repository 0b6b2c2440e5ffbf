package org.calcitrack.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.calcitrack.statistics.Kappa.Weights;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same data through R, by code that shares nothing with ours; skipped where Rscript is not installed. */
class AgainstRTest {

    private static final double SAME = 1e-9;
    private static final int CATEGORIES = 4;

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261125, 77})
    void agreesOnEveryStatistic(long seed) throws Exception {
        assumeTrue(rscriptIsThere(), "Rscript is not installed (Debian: r-base-core)");
        var random = new Random(seed);
        var pairs = pairs(random);
        var grades = grades(random);

        var r = inR(pairs, grades);

        assertContinuous(pairs, r);
        assertCategories(grades, r);
    }

    private static void assertContinuous(List<Pair> pairs, Map<String, Double> r) {
        var limits = BlandAltman.of(pairs).found().orElseThrow();
        same(limits.bias().value(), r, "bias");
        same(limits.bias().interval().low(), r, "bias.low");
        same(limits.bias().interval().high(), r, "bias.high");
        same(limits.lower().value(), r, "lower");
        same(limits.upper().value(), r, "upper");
        same(limits.upper().interval().high(), r, "upper.high");
        var change = Repeatability.of(pairs).found().orElseThrow().smallestDetectableChange();
        same(change.value(), r, "sdc");
        same(change.interval().low(), r, "sdc.low");
        var ratings = Ratings.of(pairs);
        same(value(IntraclassCorrelation.oneWay(ratings)), r, "icc1");
        var icc = IntraclassCorrelation.twoWayRandom(ratings).found().orElseThrow();
        same(icc.value(), r, "icc2");
        same(icc.interval().low(), r, "icc2.low");
        same(icc.interval().high(), r, "icc2.high");
        same(value(IntraclassCorrelation.twoWayMixed(ratings)), r, "icc3");
        var concordance = Concordance.lin(pairs).found().orElseThrow();
        same(concordance.value(), r, "ccc");
        nearly(concordance.interval().low(), r, "ccc.low");
        nearly(concordance.interval().high(), r, "ccc.high");
        same(value(Concordance.spearman(pairs)), r, "spearman");
    }

    private static void assertCategories(List<int[]> grades, Map<String, Double> r) {
        assertKappa(grades, Weights.NONE, r, "kappa");
        assertKappa(grades, Weights.LINEAR, r, "kappa.linear");
        assertKappa(grades, Weights.QUADRATIC, r, "kappa.quadratic");
    }

    private static void assertKappa(List<int[]> grades, Weights weights, Map<String, Double> r, String name) {
        var kappa = Kappa.of(table(grades), weights).found().orElseThrow();
        same(kappa.value(), r, name);
        same((kappa.interval().high() - kappa.value()) / Confidence.NORMAL, r, name + ".se");
    }

    private static double value(Outcome<Estimate> outcome) {
        return outcome.found().orElseThrow().value();
    }

    /** R takes the gradient numerically. */
    private static void nearly(double ours, Map<String, Double> r, String name) {
        assertThat(ours).as(name).isCloseTo(r.getOrDefault(name, Double.NaN), within(1e-6));
    }

    private static void same(double ours, Map<String, Double> r, String name) {
        assertThat(r).containsKey(name);
        assertThat(ours).as(name).isCloseTo(r.getOrDefault(name, Double.NaN), within(SAME));
    }

    /** Sizes as deposits have them, read twice with a bias and an error that grows with the size; some ties. */
    private static List<Pair> pairs(Random random) {
        return IntStream.range(0, 40)
                .mapToObj(i -> Math.exp(random.nextGaussian()))
                .map(size -> new Pair(
                        Math.round(size * 20) / 20.0 + 0.05,
                        Math.round(size * Math.exp(0.05 + 0.2 * random.nextGaussian()) * 20) / 20.0 + 0.05))
                .toList();
    }

    private static List<int[]> grades(Random random) {
        return IntStream.range(0, 60)
                .mapToObj(i -> {
                    int first = 1 + random.nextInt(CATEGORIES);
                    int second = random.nextInt(3) > 0 ? first : 1 + random.nextInt(CATEGORIES);
                    return new int[] {first, second};
                })
                .toList();
    }

    private static List<List<Integer>> table(List<int[]> grades) {
        return IntStream.rangeClosed(1, CATEGORIES)
                .mapToObj(i -> IntStream.rangeClosed(1, CATEGORIES)
                        .mapToObj(j -> (int) grades.stream()
                                .filter(grade -> grade[0] == i && grade[1] == j)
                                .count())
                        .toList())
                .toList();
    }

    private Map<String, Double> inR(List<Pair> pairs, List<int[]> grades) throws IOException, InterruptedException {
        var numbers = folder.resolve("pairs.csv");
        Files.writeString(
                numbers,
                pairs.stream()
                        .map(pair -> pair.first() + "," + pair.second())
                        .collect(Collectors.joining("\n", "first,second\n", "\n")));
        var categories = folder.resolve("grades.csv");
        Files.writeString(
                categories,
                grades.stream()
                        .map(grade -> grade[0] + "," + grade[1])
                        .collect(Collectors.joining("\n", "i,j\n", "\n")));
        var script = folder.resolve("agreement.R");
        try (var source = AgainstRTest.class.getResourceAsStream("agreement.R")) {
            assertThat(source).isNotNull();
            Files.write(script, source.readAllBytes());
        }
        return run("Rscript", "--vanilla", script.toString(), numbers.toString(), categories.toString());
    }

    private static Map<String, Double> run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        var found = new HashMap<String, Double>();
        said.lines()
                .map(line -> line.strip().split("\\s+"))
                .forEach(words -> found.put(words[0], Double.valueOf(words[1])));
        return found;
    }

    private static boolean rscriptIsThere() {
        try {
            var process = new ProcessBuilder("Rscript", "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
