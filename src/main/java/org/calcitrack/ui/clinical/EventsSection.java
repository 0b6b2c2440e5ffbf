package org.calcitrack.ui.clinical;

import java.util.Comparator;
import org.calcitrack.clinical.ClinicalEvent;
import org.calcitrack.clinical.ClinicalEvent.Kind;

/** Complications and other events, the latest first. */
class EventsSection extends RecordSection {

    /** On one day, what ends a story stands above what began it. */
    private static final Comparator<ClinicalEvent> LATEST_FIRST = Comparator.comparing(
                    (ClinicalEvent event) -> event.date().midpoint())
            .thenComparing(ClinicalEvent::kind)
            .reversed();

    private final OpenRecord open;

    EventsSection(OpenRecord open) {
        super("Events", "No event yet. Add complications such as an ulcer, an infection or chalky discharge.");
        this.open = open;
        offer("Add event", () -> new EventForm(open, added -> open.add(added, this::refresh)).open());
        refresh();
    }

    @Override
    void refresh() {
        show(open.records().events(open.patient()).stream()
                .sorted(LATEST_FIRST)
                .map(this::line)
                .toList());
    }

    private RecordLine line(ClinicalEvent event) {
        RecordLine line = new RecordLine(event.date().label(), event.title()).titled(event.title());
        if (event.kind() == Kind.DEATH) {
            line.chip(Kind.DEATH.label(), "bad");
        } else if (!event.title().equals(event.kind().label())) {
            line.chip(event.kind().label(), "plain");
        }
        return line.remark(event.site().label())
                .remark(event.note())
                .onEdit(() -> new EventForm(open, event, changed -> open.change(changed, this::refresh)).open())
                .onDelete(() -> open.remove(event, event.title(), this::refresh));
    }
}
