package org.calcitrack.clinical;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The part of UCUM's grammar that laboratory units use: products, quotients, exponents, prefixes, annotations. */
final class Ucum {

    private static final Set<String> METRIC = Set.of("g", "L", "l", "mol", "m", "U", "[IU]", "[arb'U]", "kat");
    private static final Set<String> NOT_METRIC = Set.of("h", "d", "min", "%", "1", "24", "10*3", "10*9");
    private static final List<String> PREFIXES = List.of("da", "k", "d", "c", "m", "u", "n", "p", "f");

    private Ucum() {}

    static boolean isValid(String unit) {
        String bare = unit.replaceAll("(^|[./])\\{[!-z|~]+}", "$11").replaceAll("\\{[!-z|~]+}", "");
        return bare.chars().filter(c -> c == '(').count()
                        == bare.chars().filter(c -> c == ')').count()
                && Arrays.stream(bare.replaceAll("[()]", "").split("[./]", -1)).allMatch(Ucum::isTerm);
    }

    private static boolean isTerm(String term) {
        String atom = term.replaceAll("(?<=[A-Za-z])[23]$", "");
        return NOT_METRIC.contains(term)
                || METRIC.contains(atom)
                || PREFIXES.stream()
                        .anyMatch(
                                prefix -> atom.startsWith(prefix) && METRIC.contains(atom.substring(prefix.length())));
    }
}
