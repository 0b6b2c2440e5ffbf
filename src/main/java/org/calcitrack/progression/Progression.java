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
 * @param places what each day's films can show of every place with deposits
 * @param yardstick what changes are held against
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
        List<AssessedPlace> places,
        Yardstick yardstick) {

    /** The whole patient's sums; empty without deposits. */
    public Optional<BurdenCourse> burden() {
        return burdens.stream().filter(course -> course.place().isEmpty()).findFirst();
    }

    /** What a deposit's change since its first measurement is called on the last day with films. */
    public ChangeClass sinceBaseline(DepositCourse deposit) {
        return yardstick.of(deposit, deposit.sinceBaseline());
    }

    /** What a deposit's change since its previous measurement is called on the last day with films. */
    public ChangeClass sincePrevious(DepositCourse deposit) {
        return yardstick.of(deposit, deposit.sincePrevious());
    }

    /** How many deposits changed how since they were first measured. */
    public Map<ChangeClass, Long> classes() {
        return deposits.stream().collect(Collectors.groupingBy(this::sinceBaseline, Collectors.counting()));
    }

    /** The same under another version of the rule. */
    public Progression under(ChangeRule rule) {
        return new Progression(
                filmDays,
                deposits,
                burdens,
                milestones,
                labResults,
                treatments,
                procedures,
                events,
                places,
                new Yardstick(rule, yardstick.error()));
    }

    /** What another version of the rule calls otherwise, of deposits, places and the whole patient. */
    public List<Relabelled> otherwiseUnder(ChangeRule rule) {
        return Relabelled.between(this, under(rule));
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
