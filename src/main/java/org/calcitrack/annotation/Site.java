package org.calcitrack.annotation;

import java.util.Arrays;
import org.calcitrack.imaging.BodyRegion;

/**
 * Where in the body a deposit lies: at least as fine as the region of a film, down to fingers and their joints, with the
 * SNOMED CT code and the DICOM body part that name it elsewhere.
 */
// Codes: DICOM CID 4, 4009, 4031, 8134; fingers and their joints from the FHIR R4 body-site value set.
public enum Site {
    HAND("hand", "85562004", "HAND", BodyRegion.HAND),
    THUMB("thumb", "76505004", "THUMB", BodyRegion.THUMB),
    FINGER("finger, not said which", "7569003", "FINGER", BodyRegion.FINGER),
    INDEX_FINGER("index finger", "83738005", "FINGER", BodyRegion.FINGER),
    MIDDLE_FINGER("middle finger", "65531009", "FINGER", BodyRegion.FINGER),
    RING_FINGER("ring finger", "82002001", "FINGER", BodyRegion.FINGER),
    LITTLE_FINGER("little finger", "12406000", "FINGER", BodyRegion.FINGER),
    FINGER_JOINT("finger joint", "125682004", "FINGER", BodyRegion.FINGER),
    INDEX_MCP_JOINT("index MCP joint", "289002", "HAND", BodyRegion.HAND),
    MIDDLE_MCP_JOINT("middle MCP joint", "6059006", "HAND", BodyRegion.HAND),
    LITTLE_MCP_JOINT("little MCP joint", "5493005", "HAND", BodyRegion.HAND),
    INDEX_MIDDLE_PHALANX("middle phalanx of index", "7083009", "FINGER", BodyRegion.FINGER),
    METACARPUS("metacarpus", "36455000", "HAND", BodyRegion.HAND),
    WRIST("wrist", "74670003", "WRIST", BodyRegion.WRIST),
    FOREARM("forearm", "14975008", "FOREARM", BodyRegion.FOREARM),
    ELBOW("elbow", "16953009", "ELBOW", BodyRegion.ELBOW),
    UPPER_ARM("upper arm", "40983000", "UPPERARM", BodyRegion.UPPER_ARM),
    SHOULDER("shoulder", "16982005", "SHOULDER", BodyRegion.SHOULDER),
    AXILLA("armpit", "91470000", "AXILLA", BodyRegion.AXILLA),
    CHEST("chest", "816094009", "CHEST", BodyRegion.CHEST),
    CHEST_WALL("chest wall", "78904004", "CHEST", BodyRegion.CHEST_WALL),
    ABDOMEN("abdomen", "818981001", "ABDOMEN", BodyRegion.ABDOMEN),
    BACK("back", "77568009", "BACK", BodyRegion.BACK),
    BREAST("breast", "76752008", "BREAST", BodyRegion.BREAST),
    FACE("face", "89545001", "FACE", BodyRegion.FACE),
    SCALP("scalp", "41695006", "SCALP", BodyRegion.SCALP),
    PELVIS("pelvis", "816092008", "PELVIS", BodyRegion.PELVIS),
    BUTTOCK("buttock", "46862004", "BUTTOCK", BodyRegion.BUTTOCK),
    INGUINAL("groin", "26893007", "INGUINAL", BodyRegion.INGUINAL),
    HIP("hip", "29836001", "HIP", BodyRegion.HIP),
    HIP_JOINT("hip joint", "24136001", "HIP", BodyRegion.HIP),
    THIGH("thigh", "68367000", "THIGH", BodyRegion.THIGH),
    KNEE("knee", "72696002", "KNEE", BodyRegion.KNEE),
    KNEE_JOINT("knee joint", "49076000", "KNEE", BodyRegion.KNEE),
    POPLITEAL("hollow of the knee", "32361000", "POPLITEALFOSSA", BodyRegion.POPLITEAL),
    LOWER_LEG("lower leg", "30021000", "LOWERLEG", BodyRegion.LOWER_LEG),
    CALF("calf", "53840002", "CALF", BodyRegion.CALF),
    ANKLE("ankle", "70258002", "ANKLE", BodyRegion.ANKLE),
    FOOT("foot", "56459004", "FOOT", BodyRegion.FOOT),
    TOE("toe", "29707007", "TOE", BodyRegion.TOE),
    CALCANEUS("heel bone", "80144004", "CALCANEUS", BodyRegion.CALCANEUS),
    UPPER_LIMB("upper limb", "53120007", "UPPERLIMB", BodyRegion.UPPER_LIMB),
    LOWER_LIMB("lower limb", "61685007", "LOWERLIMB", BodyRegion.LOWER_LIMB),
    UNKNOWN("site not named", "", "", BodyRegion.UNKNOWN);

    private final String label;
    private final String snomed;
    private final String bodyPart;
    private final BodyRegion region;

    Site(String label, String snomed, String bodyPart, BodyRegion region) {
        this.label = label;
        this.snomed = snomed;
        this.bodyPart = bodyPart;
        this.region = region;
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }

    /** The SNOMED CT code, empty when the site is not named. */
    public String snomed() {
        return snomed;
    }

    /** The term for Body Part Examined (0018,0015), empty when the site is not named. */
    public String bodyPart() {
        return bodyPart;
    }

    /** The region of the body it belongs to. */
    public BodyRegion region() {
        return region;
    }

    /** The site to suggest on a film of this region: the region as a whole, for the reader to narrow down. */
    public static Site forRegion(BodyRegion region) {
        return Arrays.stream(values())
                .filter(site -> site.region == region)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
