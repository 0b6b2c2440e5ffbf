package org.calcitrack.clinical;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing a laboratory measures, with the units it may be given in and their LOINC codes. Urea and urea nitrogen are
 * two analytes: the same number means 2.14 times as much of one as of the other.
 *
 * @param code stable name in lower case, such as {@code calcium}
 * @param name as shown on screen
 * @param displayDefault adult range for drawing only; a result is never judged against it
 */
public record Analyte(
        String code, String name, Group group, List<Form> forms, Optional<ReferenceRange> displayDefault) {

    /** The heading under which analytes are listed. */
    public enum Group {
        CALCIUM("Calcium and bone"),
        KIDNEY("Kidney"),
        MUSCLE("Muscle"),
        INFLAMMATION("Inflammation"),
        BLOOD("Blood count"),
        COMPLEMENT("Complement"),
        ANTIBODIES("Autoantibodies");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether a form of the analyte is a number, a titre, or present or absent. */
    public enum Scale {
        NUMBER,
        TITRE,
        PRESENCE
    }

    /**
     * One way in which a laboratory reports the analyte.
     *
     * @param unit missing for presence
     * @param factor multiplies an amount in the analyte's first unit to give the amount in this unit
     * @param loinc missing where no code could be verified
     */
    public record Form(Scale scale, Optional<Unit> unit, double factor, Optional<Loinc> loinc) {}

    public Analyte {
        forms = List.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("An analyte needs at least one form: " + code);
        }
    }

    /** The units of its numbers, the conventional one first. */
    public List<Unit> units() {
        return forms.stream()
                .filter(form -> form.scale() == Scale.NUMBER)
                .flatMap(form -> form.unit().stream())
                .toList();
    }

    public boolean has(Scale scale) {
        return forms.stream().anyMatch(form -> form.scale() == scale);
    }

    /** The LOINC code of a value of this analyte in the form it was reported in. */
    public Optional<Loinc> loinc(LabValue value) {
        return switch (value) {
            case LabValue.Numeric numeric -> form(numeric.unit()).flatMap(Form::loinc);
            case LabValue.Titre _ -> first(Scale.TITRE).flatMap(Form::loinc);
            case LabValue.Qualitative _ -> first(Scale.PRESENCE).flatMap(Form::loinc);
            case LabValue.LevelOnly _ -> Optional.empty();
        };
    }

    /**
     * The same amount in another of this analyte's units, by molar mass where one is a mass and the other an amount of
     * substance. Refuses a unit the analyte does not have.
     */
    public double convert(double amount, Unit from, Unit to) {
        if (from.equals(to)) {
            return amount;
        }
        return amount / required(from).factor() * required(to).factor();
    }

    /** The same range in another of this analyte's units. */
    public ReferenceRange convert(ReferenceRange range, Unit to) {
        return new ReferenceRange(
                converted(range.low(), range.unit(), to), converted(range.high(), range.unit(), to), to);
    }

    private OptionalDouble converted(OptionalDouble limit, Unit from, Unit to) {
        return limit.isPresent() ? OptionalDouble.of(convert(limit.getAsDouble(), from, to)) : limit;
    }

    /** Refuses a value in a unit or of a kind that this analyte is not reported in. */
    void check(LabValue value) {
        switch (value) {
            case LabValue.Numeric numeric -> required(numeric.unit());
            case LabValue.Titre _ -> checkScale(Scale.TITRE);
            case LabValue.Qualitative _ -> checkScale(Scale.PRESENCE);
            case LabValue.LevelOnly _ -> checkScale(Scale.NUMBER);
        }
    }

    private void checkScale(Scale scale) {
        if (!has(scale)) {
            throw ClinicalRefusal.valueKindNotForAnalyte(this);
        }
    }

    private Form required(Unit unit) {
        return form(unit).orElseThrow(() -> ClinicalRefusal.unknownUnit(this, unit));
    }

    private Optional<Form> form(Unit unit) {
        return forms.stream()
                .filter(form -> form.scale() == Scale.NUMBER
                        && form.unit().filter(unit::equals).isPresent())
                .findFirst();
    }

    private Optional<Form> first(Scale scale) {
        return forms.stream().filter(form -> form.scale() == scale).findFirst();
    }
}
