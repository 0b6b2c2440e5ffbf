package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.calcitrack.clinical.Analyte;
import org.calcitrack.clinical.Analytes;
import org.calcitrack.clinical.LabResult;

/** Laboratory results by analyte, in the catalogue's order, the newest of each first. */
class LabResultsSection extends RecordSection {

    private final OpenRecord open;

    LabResultsSection(OpenRecord open) {
        super(
                "Laboratory results",
                "No result yet. Add calcium, phosphate and what else was measured, with the laboratory's own range.");
        this.open = open;
        offer("Add result", this::add);
        refresh();
    }

    @Override
    void refresh() {
        Map<Analyte, List<LabResult>> byAnalyte = open.records().labResults(open.patient()).reversed().stream()
                .collect(Collectors.groupingBy(LabResult::analyte, LinkedHashMap::new, Collectors.toList()));
        show(Analytes.standard().all().stream()
                .filter(byAnalyte::containsKey)
                .map(analyte -> group(analyte, byAnalyte.getOrDefault(analyte, List.of())))
                .toList());
    }

    private Div group(Analyte analyte, List<LabResult> newestFirst) {
        Div head = new Div(new H3(analyte.name()));
        head.addClassName("ct-lab-head");
        Sparkline.of(newestFirst.reversed()).ifPresent(head::add);
        Span family = new Span(analyte.group().label());
        family.addClassNames("ct-muted", "ct-small");
        head.add(family);
        Div group = new Div(head);
        group.addClassName("ct-lab-group");
        newestFirst.forEach(result -> group.add(line(result)));
        return group;
    }

    private RecordLine line(LabResult result) {
        String what = result.analyte().name() + " of " + result.date().label();
        RecordLine line = new RecordLine(result.date().label(), what);
        LabResultWords.describe(result, line);
        return line.onEdit(() -> new LabResultForm(open, result, changed -> open.change(changed, this::refresh)).open())
                .onDelete(() -> open.remove(result, what, this::refresh));
    }

    private void add() {
        new LabResultForm(open, added -> open.add(added, this::refresh)).open();
    }
}
