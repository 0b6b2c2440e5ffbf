package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.List;
import org.calcitrack.clinical.ClinicalRecords;
import org.calcitrack.patient.PatientId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how patients' deposits, burden, laboratory values and treatments went on. */
@Service
@Transactional(readOnly = true)
public class Progressions {

    private final FactsTable facts;
    private final ClinicalRecords clinical;
    private final MeasurementErrors errors;
    private final ChangeRuleTable rules;

    Progressions(FactsTable facts, ClinicalRecords clinical, MeasurementErrors errors, ChangeRuleTable rules) {
        this.facts = facts;
        this.clinical = clinical;
        this.errors = errors;
        this.rules = rules;
    }

    /** Everything that is followed over time in one patient. */
    @PreAuthorize("isAuthenticated()")
    public Progression of(PatientId patient) {
        Facts known = facts.of(List.of(patient)).getOrDefault(patient, Facts.NONE);
        List<LocalDate> days = List.copyOf(known.days());
        List<Story> stories = Stories.of(known);
        return new Progression(
                days,
                stories.stream().map(Story::course).toList(),
                new Burdens(days).of(stories),
                known.happenings().stream().map(Milestone::of).toList(),
                clinical.labResults(patient),
                clinical.treatments(patient),
                clinical.procedures(patient),
                clinical.events(patient),
                Stories.places(known),
                new Yardstick(rules.current(), errors.current()));
    }
}
