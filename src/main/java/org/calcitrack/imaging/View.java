package org.calcitrack.imaging;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The direction in which the rays passed. */
public enum View {
    PA("PA", "272479007", "PA"),
    AP("AP", "399348003", "AP"),
    LATERAL("lateral", "399067008", "LL", "RL", "LATERAL", "LAT", "ML", "LM", "SEITLICH", "PROFIL"),
    OBLIQUE("oblique", "399182000", "RLO", "LLO", "RAO", "LAO", "RPO", "LPO", "OBLIQUE", "OBL", "SCHRÄG"),
    AXIAL("axial", "399061009", "AXIAL", "AX"),
    UNKNOWN("view not known", "");

    // Left, right, latero-medial, medio-lateral.
    private static final Set<String> LATERALS = Set.of("399173006", "399198007", "399352003", "399260004");
    // Of CID 4010, with either side, front and back.
    private static final Set<String> OBLIQUES = Set.of(
            "399312000",
            "399059000",
            "399135007",
            "399356000",
            "399006002",
            "399038007",
            "399184004",
            "399236003",
            "260427002",
            "260426006");

    private final String label;
    private final String snomed;
    private final List<String> dicomTerms;

    View(String label, String snomed, String... dicomTerms) {
        this.label = label;
        this.snomed = snomed;
        this.dicomTerms = List.of(dicomTerms);
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }

    /** The SNOMED CT code (CID 4010), empty when unknown. */
    public String snomed() {
        return snomed;
    }

    /** The view behind View Position (0018,5101); lenient. */
    public static View ofDicom(String viewPosition) {
        String term = viewPosition.strip().toUpperCase(Locale.ROOT);
        for (View view : values()) {
            if (view.dicomTerms.contains(term)) {
                return view;
            }
        }
        return UNKNOWN;
    }

    /** The view behind a code of View Code Sequence (0054,0220), CID 4010. */
    public static View ofSnomed(String written) {
        String code = SnomedRt.toCt(written);
        if (LATERALS.contains(code)) {
            return LATERAL;
        }
        if (OBLIQUES.contains(code)) {
            return OBLIQUE;
        }
        for (View view : values()) {
            if (!view.snomed.isEmpty() && view.snomed.equals(code)) {
                return view;
            }
        }
        return UNKNOWN;
    }
}
