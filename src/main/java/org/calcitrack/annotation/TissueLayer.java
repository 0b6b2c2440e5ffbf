package org.calcitrack.annotation;

/** The layer of tissue in which a deposit lies, with the SNOMED CT code that names it elsewhere. */
// Codes: DICOM CIDs as distributed with the 2024d tables; for "periarticular" none exists, so the joint stands for it.
public enum TissueLayer {
    SKIN("skin", "39937001"),
    SUBCUTIS("subcutaneous tissue", "71966008"),
    FASCIA("fascia", "120576005"),
    MUSCLE("muscle", "127954009"),
    TENDON("tendon", "13024002"),
    PERIARTICULAR("beside a joint", "39352004"),
    SOFT_TISSUE("soft tissue, not said which", "87784001");

    private final String label;
    private final String snomed;

    TissueLayer(String label, String snomed) {
        this.label = label;
        this.snomed = snomed;
    }

    /** The word that screens show. */
    public String label() {
        return label;
    }

    /** The SNOMED CT code. */
    public String snomed() {
        return snomed;
    }
}
