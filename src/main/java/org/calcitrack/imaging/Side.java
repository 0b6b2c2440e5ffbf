package org.calcitrack.imaging;

import java.util.Locale;

/** The side of the body that a film shows. */
public enum Side {
    RIGHT("right", "R", "24028007"),
    LEFT("left", "L", "7771000"),
    BILATERAL("both sides", "B", "51440002"),
    MIDLINE("midline", "U", "260528009"),
    UNKNOWN("side not known", "", "");

    private final String label;
    private final String letter;
    private final String snomed;

    Side(String label, String letter, String snomed) {
        this.label = label;
        this.letter = letter;
        this.snomed = snomed;
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }

    /** The SNOMED CT code (CID 244), empty when unknown. */
    public String snomed() {
        return snomed;
    }

    /** The side behind a value of Laterality (0020,0060) or Image Laterality (0020,0062); lenient. */
    public static Side ofDicom(String laterality) {
        String letter = laterality.strip();
        for (Side side : values()) {
            if (!letter.isEmpty() && side.letter.equalsIgnoreCase(letter.substring(0, 1))) {
                return side;
            }
        }
        return UNKNOWN;
    }

    /** The side behind a word of free text, in the languages of the neighbourhood; only ever a guess. */
    static Side ofWord(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "right", "rt", "r", "re", "rechts", "droit", "droite" -> RIGHT;
            case "left", "lt", "l", "li", "links", "gauche" -> LEFT;
            case "bilateral", "bilat", "both", "beidseits" -> BILATERAL;
            default -> UNKNOWN;
        };
    }

    /** The side behind a SNOMED CT or RT code. */
    public static Side ofSnomed(String written) {
        String code = SnomedRt.toCt(written);
        for (Side side : values()) {
            if (!code.isEmpty() && side.snomed.equals(code)) {
                return side;
            }
        }
        return UNKNOWN;
    }
}
