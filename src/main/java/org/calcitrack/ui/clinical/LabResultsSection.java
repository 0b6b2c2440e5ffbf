package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
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
        List<Analyte> listed = Analytes.standard().all().stream()
                .filter(byAnalyte::containsKey)
                .toList();
        show(listed.stream()
                .collect(Collectors.groupingBy(Analyte::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> group(group.getKey(), group.getValue(), byAnalyte))
                .toList());
    }

    private Div group(Analyte.Group group, List<Analyte> analytes, Map<Analyte, List<LabResult>> results) {
        H3 title = new H3(group.label());
        title.addClassName("ct-lab-group-title");
        Div block = new Div(title);
        block.addClassName("ct-lab-group");
        analytes.forEach(analyte -> block.add(results(analyte, results.getOrDefault(analyte, List.of()))));
        return block;
    }

    private Div results(Analyte analyte, List<LabResult> newestFirst) {
        Div head = new Div(new H4(analyte.name()));
        head.addClassName("ct-lab-head");
        Sparkline.of(newestFirst.reversed()).ifPresent(head::add);
        Div block = new Div(head);
        block.addClassName("ct-lab-analyte");
        newestFirst.forEach(result -> block.add(line(result)));
        return block;
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
