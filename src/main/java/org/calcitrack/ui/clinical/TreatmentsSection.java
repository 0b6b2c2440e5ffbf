package org.calcitrack.ui.clinical;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.calcitrack.clinical.ClinicalDate;
import org.calcitrack.clinical.ClinicalEntry;
import org.calcitrack.clinical.Procedure;
import org.calcitrack.clinical.Treatment;
import org.calcitrack.clinical.Treatment.Purpose;
import org.calcitrack.clinical.Treatment.Route;

/** Drugs, exposures and procedures, the latest first. */
class TreatmentsSection extends RecordSection {

    private final OpenRecord open;

    TreatmentsSection(OpenRecord open) {
        super(
                "Treatments and procedures",
                "No treatment yet. Add drugs with dose and start, procedures such as an excision, and exposures such as"
                        + " calcium tablets: all appear under the curves.");
        this.open = open;
        offer("Add treatment", () -> new TreatmentForm(open, added -> open.add(added, this::refresh)).open());
        offer("Add procedure", () -> new ProcedureForm(open, added -> open.add(added, this::refresh)).open());
        refresh();
    }

    @Override
    void refresh() {
        List<ClinicalEntry> entries = Stream.<ClinicalEntry>concat(
                        open.records().treatments(open.patient()).stream(),
                        open.records().procedures(open.patient()).stream())
                .sorted(Comparator.comparing(
                                (ClinicalEntry entry) -> entry.date().midpoint())
                        .reversed())
                .toList();
        show(entries.stream().map(this::line).toList());
    }

    private RecordLine line(ClinicalEntry entry) {
        return entry instanceof Procedure procedure ? procedureLine(procedure) : treatmentLine((Treatment) entry);
    }

    private RecordLine treatmentLine(Treatment treatment) {
        RecordLine line = new RecordLine(span(treatment), treatment.drug()).titled(treatment.drug());
        if (treatment.purpose() == Purpose.EXPOSURE) {
            line.chip("Exposure", "warn");
        }
        if (treatment.ongoing()) {
            line.chip("ongoing", "good");
        }
        return line.remark(doseAndRoute(treatment))
                .remark(labelled("Response: ", treatment.response()))
                .remark(labelled("Adverse event: ", treatment.adverseEvent()))
                .remark(treatment.note())
                .onEdit(() -> new TreatmentForm(open, treatment, changed -> open.change(changed, this::refresh)).open())
                .onDelete(() -> open.remove(treatment, treatment.drug(), this::refresh));
    }

    private RecordLine procedureLine(Procedure procedure) {
        return new RecordLine(procedure.date().label(), procedure.title())
                .titled(procedure.title())
                .chip("Procedure", "procedure")
                .remark(procedure.site().label())
                .remark(labelled("Outcome: ", procedure.outcome()))
                .remark(labelled("Complication: ", procedure.complication()))
                .remark(procedure.note())
                .onEdit(() -> new ProcedureForm(open, procedure, changed -> open.change(changed, this::refresh)).open())
                .onDelete(() -> open.remove(procedure, procedure.title(), this::refresh));
    }

    private static String span(Treatment treatment) {
        String start = treatment.start().label();
        return treatment
                .stop()
                .map(ClinicalDate::label)
                .map(stop -> stop.equals(start) ? start : start + " – " + stop)
                .orElse("since " + start);
    }

    private static String doseAndRoute(Treatment treatment) {
        String route =
                treatment.route() == Route.UNSTATED ? "" : treatment.route().label();
        return Stream.of(treatment.dose().label(), route, treatment.purpose().label())
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + text;
    }
}
