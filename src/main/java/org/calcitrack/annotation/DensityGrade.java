package org.calcitrack.annotation;

/** How dense a deposit looks, on a local scale of three anchored at the bone beside it. */
public enum DensityGrade {
    FAINT(1, "fainter than the spongy bone beside it"),
    MODERATE(2, "about as dense as the spongy bone beside it"),
    DENSE(3, "as dense as cortical bone, or denser");

    private final int grade;
    private final String definition;

    DensityGrade(int grade, String definition) {
        this.grade = grade;
        this.definition = definition;
    }

    /** 1 (faint) to 3 (dense). */
    public int grade() {
        return grade;
    }

    /** What a reader compares it with. */
    public String definition() {
        return definition;
    }

    /** The grade with this number. */
    public static DensityGrade of(int grade) {
        for (DensityGrade candidate : values()) {
            if (candidate.grade == grade) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("A density grade is 1, 2 or 3: " + grade);
    }
}
