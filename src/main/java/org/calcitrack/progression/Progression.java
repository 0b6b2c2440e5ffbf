package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calcitrack.clinical.ClinicalEvent;
import org.calcitrack.clinical.LabResult;
import org.calcitrack.clinical.Procedure;
import org.calcitrack.clinical.Treatment;

/**
 * Everything that is followed over time in one patient, each list oldest first.
 *
 * @param filmDays days on which films were taken
 * @param burdens sums by place, then the patient's
 * @param error what reading alone explains of a change
 */
public record Progression(
        List<LocalDate> filmDays,
        List<DepositCourse> deposits,
        List<BurdenCourse> burdens,
        List<Milestone> milestones,
        List<LabResult> labResults,
        List<Treatment> treatments,
        List<Procedure> procedures,
        List<ClinicalEvent> events,
        MeasurementError error) {

    /** The whole patient's sums; empty without deposits. */
    public Optional<BurdenCourse> burden() {
        return burdens.stream().filter(course -> course.place().isEmpty()).findFirst();
    }

    /** How many deposits stand how on the last day with films. */
    public Map<DepositCourse.Standing, Long> standings() {
        return deposits.stream().collect(Collectors.groupingBy(DepositCourse::standing, Collectors.counting()));
    }

    /** Whether there is anything dated at all. */
    public boolean isEmpty() {
        return filmDays.isEmpty()
                && labResults.isEmpty()
                && treatments.isEmpty()
                && procedures.isEmpty()
                && events.isEmpty();
    }
}
