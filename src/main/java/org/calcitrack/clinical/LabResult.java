package org.calcitrack.clinical;

import java.util.Optional;
import java.util.OptionalDouble;
import org.calcitrack.clinical.LabValue.Level;
import org.calcitrack.patient.PatientId;

/**
 * One laboratory result as the laboratory reported it: its value, its unit and, where given, the laboratory's own
 * reference range and judgement.
 *
 * @param ownRange the laboratory's range for this result, in the value's unit
 * @param reported the laboratory's judgement, where it gave one without a range
 * @param pattern the pattern of an immunofluorescence, such as speckled; empty when there is none
 */
public record LabResult(
        ClinicalEntryId id,
        PatientId patientId,
        ClinicalDate date,
        Analyte analyte,
        LabValue value,
        Optional<ReferenceRange> ownRange,
        Optional<Level> reported,
        String pattern,
        String note,
        int version)
        implements ClinicalEntry {

    public LabResult {
        analyte.check(value);
        if (ownRange.isPresent() && !ownRange.map(ReferenceRange::unit).equals(unit(value))) {
            throw ClinicalRefusal.rangeInAnotherUnit();
        }
        pattern = Text.line("pattern", pattern);
        note = Text.note(note);
    }

    /** A new result without range, judgement or remarks. */
    public static LabResult of(PatientId patient, ClinicalDate date, Analyte analyte, LabValue value) {
        return new LabResult(
                ClinicalEntryId.random(), patient, date, analyte, value, Optional.empty(), Optional.empty(), "", "", 0);
    }

    public LabResult withOwnRange(ReferenceRange range) {
        return new LabResult(id, patientId, date, analyte, value, Optional.of(range), reported, pattern, note, version);
    }

    /** The unit of the value; {@link Unit#TITRE} for a titre, none without a number. */
    public Optional<Unit> unit() {
        return unit(value);
    }

    private static Optional<Unit> unit(LabValue value) {
        return switch (value) {
            case LabValue.Numeric numeric -> Optional.of(numeric.unit());
            case LabValue.Titre _ -> Optional.of(Unit.TITRE);
            case LabValue.Qualitative _, LabValue.LevelOnly _ -> Optional.empty();
        };
    }

    /** The number in the result's own unit, a titre's denominator included; none for words. */
    public OptionalDouble amount() {
        return switch (value) {
            case LabValue.Numeric numeric -> OptionalDouble.of(numeric.amount());
            case LabValue.Titre titre -> OptionalDouble.of(titre.denominator());
            case LabValue.Qualitative _, LabValue.LevelOnly _ -> OptionalDouble.empty();
        };
    }

    /** The number in another of the analyte's units; none for titres and words. Refuses a unit the analyte lacks. */
    public OptionalDouble amountIn(Unit wanted) {
        return value instanceof LabValue.Numeric numeric
                ? OptionalDouble.of(analyte.convert(numeric.amount(), numeric.unit(), wanted))
                : OptionalDouble.empty();
    }

    /**
     * How the value stands to the laboratory's own range, or else what the laboratory said of it. Never judged against a
     * display default; none when nothing is known.
     */
    public Optional<Level> level() {
        if (value instanceof LabValue.LevelOnly known) {
            return Optional.of(known.level());
        }
        return ownRange.isPresent() ? ownRange.flatMap(this::levelIn) : reported;
    }

    public boolean outOfRange() {
        return level().filter(level -> level != Level.NORMAL).isPresent();
    }

    private Optional<Level> levelIn(ReferenceRange range) {
        double low = range.low().orElse(Double.NEGATIVE_INFINITY);
        double high = range.high().orElse(Double.POSITIVE_INFINITY);
        return switch (value) {
            case LabValue.Numeric(LabValue.Limit limit, double amount, Unit _) ->
                switch (limit) {
                    case EXACTLY -> Optional.of(amount < low ? Level.LOW : amount > high ? Level.HIGH : Level.NORMAL);
                    case LESS_THAN -> lessThan(amount, low, high);
                    case MORE_THAN -> moreThan(amount, low, high);
                };
            case LabValue.Titre titre -> Optional.of(titre.denominator() > high ? Level.HIGH : Level.NORMAL);
            case LabValue.Qualitative _, LabValue.LevelOnly _ -> Optional.empty();
        };
    }

    private static Optional<Level> lessThan(double limit, double low, double high) {
        if (limit <= low) {
            return Optional.of(Level.LOW);
        }
        return low == Double.NEGATIVE_INFINITY && limit <= high ? Optional.of(Level.NORMAL) : Optional.empty();
    }

    private static Optional<Level> moreThan(double limit, double low, double high) {
        if (limit >= high) {
            return Optional.of(Level.HIGH);
        }
        return high == Double.POSITIVE_INFINITY && limit >= low ? Optional.of(Level.NORMAL) : Optional.empty();
    }
}
