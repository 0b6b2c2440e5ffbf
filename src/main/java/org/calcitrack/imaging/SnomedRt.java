package org.calcitrack.imaging;

import java.util.Map;

/**
 * The codes of SNOMED RT (schemes SRT, SNM3 and 99SDM) that older headers use, and the SNOMED CT codes that replaced
 * them. // PS3.16 annex on SNOMED concept mapping
 */
final class SnomedRt {

    private static final Map<String, String> CT = Map.ofEntries(
            Map.entry("T-D8700", "85562004"), // hand
            Map.entry("T-D8810", "76505004"), // thumb
            Map.entry("T-D8800", "7569003"), // finger
            Map.entry("T-15460", "74670003"), // wrist
            Map.entry("T-D8600", "74670003"), // wrist region
            Map.entry("T-D8500", "14975008"), // forearm
            Map.entry("T-15430", "16953009"), // elbow
            Map.entry("T-D8200", "40983000"), // upper arm
            Map.entry("T-D2220", "16982005"), // shoulder
            Map.entry("T-D8104", "91470000"), // axilla
            Map.entry("T-D3000", "816094009"), // chest
            Map.entry("T-D3050", "78904004"), // chest wall
            Map.entry("T-D4000", "818981001"), // abdomen
            Map.entry("T-D2100", "77568009"), // back
            Map.entry("T-04000", "76752008"), // breast
            Map.entry("T-D1200", "89545001"), // face
            Map.entry("T-D1160", "41695006"), // scalp
            Map.entry("T-D6000", "816092008"), // pelvis
            Map.entry("T-D2600", "46862004"), // buttock
            Map.entry("T-D7000", "26893007"), // groin
            Map.entry("T-D2500", "29836001"), // hip
            Map.entry("T-15710", "29836001"), // hip joint
            Map.entry("T-D9100", "68367000"), // thigh
            Map.entry("T-D9200", "72696002"), // knee
            Map.entry("T-15720", "72696002"), // knee joint
            Map.entry("T-D9310", "32361000"), // popliteal fossa
            Map.entry("T-D9400", "30021000"), // lower leg
            Map.entry("T-D9440", "53840002"), // calf
            Map.entry("T-15750", "70258002"), // ankle
            Map.entry("T-D9700", "56459004"), // foot
            Map.entry("T-D9800", "29707007"), // toe
            Map.entry("T-12770", "80144004"), // calcaneus
            Map.entry("T-D8000", "53120007"), // upper limb
            Map.entry("T-D9000", "61685007"), // lower limb
            Map.entry("G-A100", "24028007"), // right
            Map.entry("G-A101", "7771000"), // left
            Map.entry("G-A102", "51440002"), // both sides
            Map.entry("R-4081A", "260528009"), // midline
            Map.entry("R-10206", "399348003"), // antero-posterior
            Map.entry("R-10214", "272479007"), // postero-anterior
            Map.entry("R-40888", "272479007"), // postero-anterior
            Map.entry("R-102CD", "399067008"), // lateral
            Map.entry("R-10236", "399173006"), // left lateral
            Map.entry("R-10232", "399198007"), // right lateral
            Map.entry("R-10228", "399352003"), // latero-medial
            Map.entry("R-10224", "399260004"), // medio-lateral
            Map.entry("R-102C1", "399182000"), // oblique
            Map.entry("R-10208", "399312000"), // antero-posterior oblique
            Map.entry("R-10216", "399059000"), // postero-anterior oblique
            Map.entry("R-10220", "399135007"), // left anterior oblique
            Map.entry("R-40985", "399356000"), // right anterior oblique
            Map.entry("R-10212", "399006002"), // left posterior oblique
            Map.entry("R-10210", "399038007"), // right posterior oblique
            Map.entry("R-10238", "399184004"), // left oblique
            Map.entry("R-10234", "399236003"), // right oblique
            Map.entry("R-40783", "260427002"), // lateral oblique
            Map.entry("R-40782", "260426006"), // medial oblique
            Map.entry("R-10241", "399061009")); // axial

    private SnomedRt() {}

    /** The SNOMED CT code in place of an older one; any other code as it is. */
    static String toCt(String code) {
        return CT.getOrDefault(code, code);
    }
}
