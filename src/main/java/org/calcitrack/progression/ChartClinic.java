package org.calcitrack.progression;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.clinical.ClinicalDate;
import org.calcitrack.clinical.ClinicalEvent;
import org.calcitrack.clinical.Procedure;
import org.calcitrack.clinical.Treatment;

/** Writes treatments and marks for the chart. */
final class ChartClinic {

    private ChartClinic() {}

    static ChartModel.TreatmentBar bar(Treatment treatment) {
        ClinicalDate start = treatment.start();
        return new ChartModel.TreatmentBar(
                treatment.drug(),
                treatment.dose().label(),
                start.earliest().toString(),
                Optional.of(start.latest())
                        .filter(latest -> !latest.equals(start.earliest()))
                        .map(Object::toString),
                treatment.stop().map(stop -> stop.midpoint().toString()),
                start.label() + " – "
                        + treatment.stop().map(ClinicalDate::label).orElse("ongoing"));
    }

    static ChartModel.Mark mark(Procedure procedure) {
        return new ChartModel.Mark(
                procedure.date().midpoint().toString(),
                "PROCEDURE",
                joined(procedure.title(), procedure.site().label()),
                joined(procedure.date().label(), procedure.outcome(), procedure.complication()));
    }

    static ChartModel.Mark mark(ClinicalEvent event) {
        return new ChartModel.Mark(
                event.date().midpoint().toString(),
                "CLINICAL",
                joined(event.title(), event.site().label()),
                event.date().label());
    }

    static ChartModel.Mark mark(Milestone milestone) {
        return new ChartModel.Mark(
                milestone.date().toString(), milestone.kind().name(), milestone.words(), milestone.words());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
