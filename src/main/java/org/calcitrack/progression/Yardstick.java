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
            return ChangeClass.NOT_SEEN;
        }
        return change.map(this::of).orElse(ChangeClass.FIRST_MEASURED);
    }
}
