package org.calcitrack.clinical;

import java.util.List;
import java.util.Optional;

/**
 * A name offered while typing, with the code that goes with it; any other name may be typed instead.
 *
 * @param code ATC for a drug, ICD-10 for a disease; missing where none could be verified
 */
public record Suggestion(String name, Optional<String> code) {

    private static final List<Suggestion> DRUGS = read("drugs.csv");
    private static final List<Suggestion> DISEASES = read("diseases.csv");

    /** Drugs that the literature on calcinosis names, and exposures to watch. */
    public static List<Suggestion> drugs() {
        return DRUGS;
    }

    /** Diseases that calcinosis comes with. */
    public static List<Suggestion> diseases() {
        return DISEASES;
    }

    private static List<Suggestion> read(String resource) {
        return CommaSeparated.rows(resource).stream()
                .map(row -> new Suggestion(row[0], Optional.of(row[1]).filter(code -> !code.isEmpty())))
                .toList();
    }
}
