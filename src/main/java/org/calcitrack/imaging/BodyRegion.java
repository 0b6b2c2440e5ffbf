package org.calcitrack.imaging;

import java.util.List;
import java.util.Locale;

/** The part of the body that a film shows, with its SNOMED CT code and the words DICOM headers use for it. */
public enum BodyRegion {
    HAND("hand", "85562004", "HAND", "HANDS", "METACARPUS"),
    THUMB("thumb", "76505004", "THUMB"),
    FINGER("finger", "7569003", "FINGER", "FINGERS"),
    WRIST("wrist", "74670003", "WRIST"),
    FOREARM("forearm", "14975008", "FOREARM"),
    ELBOW("elbow", "16953009", "ELBOW"),
    UPPER_ARM("upper arm", "40983000", "UPPERARM", "HUMERUS", "ARM"),
    SHOULDER("shoulder", "16982005", "SHOULDER"),
    AXILLA("axilla", "91470000", "AXILLA"),
    // Not 43799004, which DICOM now calls the thoracic cavity.
    CHEST("chest", "816094009", "CHEST", "THORAX"),
    CHEST_WALL("chest wall", "78904004", "CHESTWALL"),
    ABDOMEN("abdomen", "818981001", "ABDOMEN"),
    BACK("back", "77568009", "BACK"),
    BREAST("breast", "76752008", "BREAST"),
    FACE("face", "89545001", "FACE"),
    SCALP("scalp", "41695006", "SCALP"),
    PELVIS("pelvis", "816092008", "PELVIS"),
    BUTTOCK("buttock", "46862004", "BUTTOCK"),
    INGUINAL("groin", "26893007", "INGUINAL", "GROIN"),
    HIP("hip", "29836001", "HIP"),
    THIGH("thigh", "68367000", "THIGH", "FEMUR"),
    KNEE("knee", "72696002", "KNEE"),
    POPLITEAL("popliteal fossa", "32361000", "POPLITEALFOSSA"),
    LOWER_LEG("lower leg", "30021000", "LOWERLEG", "LEG", "TIBIA", "TIBFIB"),
    CALF("calf", "53840002", "CALF"),
    ANKLE("ankle", "70258002", "ANKLE"),
    FOOT("foot", "56459004", "FOOT", "FEET"),
    TOE("toe", "29707007", "TOE", "TOES"),
    CALCANEUS("calcaneus", "80144004", "CALCANEUS", "HEEL"),
    UPPER_LIMB("upper limb", "53120007", "UPPERLIMB", "UPPEREXTREMITY"),
    LOWER_LIMB("lower limb", "61685007", "LOWERLIMB", "LOWEREXTREMITY"),
    UNKNOWN("region not known", "");

    private final String label;
    private final String snomed;
    private final List<String> dicomTerms;

    BodyRegion(String label, String snomed, String... dicomTerms) {
        this.label = label;
        this.snomed = snomed;
        this.dicomTerms = List.of(dicomTerms);
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }

    /** The SNOMED CT code, empty when unknown. */
    public String snomed() {
        return snomed;
    }

    /** The region behind Body Part Examined (0018,0015); spaces, case and vendors' longer words are tolerated. */
    public static BodyRegion ofDicom(String bodyPartExamined) {
        String term = bodyPartExamined.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        for (BodyRegion region : values()) {
            if (region.dicomTerms.contains(term)) {
                return region;
            }
        }
        return UNKNOWN;
    }

    /** The region behind a word of free text, in the languages of the neighbourhood; only ever a guess. */
    static BodyRegion ofWord(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "hände", "haende", "main", "mains" -> HAND;
            case "handgelenk", "poignet" -> WRIST;
            case "doigt", "doigts" -> FINGER;
            case "daumen", "pouce" -> THUMB;
            case "unterarm", "avant-bras" -> FOREARM;
            case "ellenbogen", "ellbogen", "coude" -> ELBOW;
            case "schulter", "épaule", "epaule" -> SHOULDER;
            case "oberarm" -> UPPER_ARM;
            case "fuss", "fuß", "füsse", "füße", "pied", "pieds" -> FOOT;
            case "zehe", "zehen", "orteil", "orteils" -> TOE;
            case "sprunggelenk", "cheville" -> ANKLE;
            case "ferse", "talon" -> CALCANEUS;
            case "unterschenkel" -> LOWER_LEG;
            case "knie", "genou" -> KNEE;
            case "oberschenkel", "cuisse" -> THIGH;
            case "hüfte", "huefte", "hanche" -> HIP;
            case "becken", "bassin" -> PELVIS;
            default -> ofDicom(word);
        };
    }

    /** The region behind a code of Anatomic Region Sequence (0008,2218). */
    public static BodyRegion ofSnomed(String written) {
        String code = SnomedRt.toCt(written);
        // Joints, and the wider chest, abdomen and pelvis of older headers: they mean the region.
        return switch (code) {
            case "" -> UNKNOWN;
            case "24136001" -> HIP;
            case "49076000" -> KNEE;
            case "43799004", "51185008" -> CHEST;
            case "113345001" -> ABDOMEN;
            case "12921003" -> PELVIS;
            case "8205005" -> WRIST;
            default -> byCode(code);
        };
    }

    private static BodyRegion byCode(String code) {
        for (BodyRegion region : values()) {
            if (region.snomed.equals(code)) {
                return region;
            }
        }
        return UNKNOWN;
    }
}
