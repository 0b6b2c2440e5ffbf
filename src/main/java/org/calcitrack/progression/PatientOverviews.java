package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.patient.PatientId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads many patients at a glance, in the same few queries however many there are. */
@Service
@Transactional(readOnly = true)
public class PatientOverviews {

    private final FactsTable facts;

    PatientOverviews(FactsTable facts) {
        this.facts = facts;
    }

    /** An overview of every patient asked for. */
    @PreAuthorize("isAuthenticated()")
    public Map<PatientId, PatientOverview> of(Collection<PatientId> patients) {
        Map<PatientId, Facts> known = facts.of(patients);
        Map<PatientId, LocalDate> lastVisits = facts.lastVisits(patients);
        Map<PatientId, PatientOverview> overviews = new HashMap<>();
        patients.forEach(patient -> overviews.put(
                patient,
                overview(known.getOrDefault(patient, Facts.NONE), Optional.ofNullable(lastVisits.get(patient)))));
        return overviews;
    }

    private static PatientOverview overview(Facts facts, Optional<LocalDate> lastVisit) {
        List<Story> stories = Stories.of(facts);
        long there = stories.stream()
                .filter(story -> story.course().ended().isEmpty())
                .count();
        BurdenTrend trend = new Burdens(List.copyOf(facts.days()))
                .of(stories).stream()
                        .filter(course -> course.place().isEmpty())
                        .findFirst()
                        .map(BurdenTrend::of)
                        .orElse(BurdenTrend.NONE);
        return new PatientOverview(lastVisit, (int) there, trend);
    }
}
