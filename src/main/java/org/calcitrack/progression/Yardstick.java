package org.calcitrack.progression;

import java.util.Optional;

/** What changes are held against: the rule, and the error of measuring. */
public record Yardstick(ChangeRule rule, MeasurementError error) {

    static final Yardstick DEFAULT = new Yardstick(ChangeRule.DEFAULT, MeasurementError.DEFAULT);

    /** What a change is called. */
    public ChangeClass of(Change change) {
        return switch (change) {
            case Change.New _ -> ChangeClass.NEW;
            case Change.NotComparable _ -> ChangeClass.NOT_COMPARABLE;
            case Change.Percent percent when error.explains(percent) -> ChangeClass.WITHIN_ERROR;
            case Change.Percent percent -> rule.of(percent.value());
        };
    }

    /** What a deposit's change is called on the last day with films; both against its first and its previous size. */
    ChangeClass of(DepositCourse course, Optional<Change> change) {
        if (course.ended().isPresent()) {
            return course.ended().get().reason() == Missing.Reason.RESOLVED ? ChangeClass.RESOLVED : ChangeClass.ENDED;
        }
        if (!course.seenLast()) {
            return course.missingLast().map(Missing::reason).map(Yardstick::of).orElse(ChangeClass.NOT_MEASURED);
        }
        return change.map(this::of).orElse(ChangeClass.FIRST_MEASURED);
    }

    private static ChangeClass of(Missing.Reason reason) {
        return switch (reason) {
            case NOT_IMAGED -> ChangeClass.NOT_IMAGED;
            case NOT_ASSESSABLE -> ChangeClass.NOT_ASSESSABLE;
            case NOT_OUTLINED, NOT_MEASURED, GONE, RESOLVED -> ChangeClass.NOT_MEASURED;
        };
    }
}
