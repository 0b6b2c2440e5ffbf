package org.calcitrack.ui.readingroom;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.tracking.Ghost;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.RadiographViewer;
import org.calcitrack.ui.component.ViewerEvent;

/** Outlines that come of other outlines: split with a line, joined to one, copied from an earlier film. */
class PartsWork {

    private final ReadingDesk desk;
    private final AlignmentDesk alignments;
    private final Supplier<FilmPane> pane;
    private final Consumer<Runnable> attempt;

    /** @param attempt does something, says why when it is refused, and shows what is kept */
    PartsWork(ReadingDesk desk, AlignmentDesk alignments, Supplier<FilmPane> pane, Consumer<Runnable> attempt) {
        this.desk = desk;
        this.alignments = alignments;
        this.pane = pane;
        this.attempt = attempt;
    }

    void listen(RadiographViewer viewer) {
        viewer.on(ViewerEvent.Split.class, event -> find(event.id()).ifPresent(each -> split(each, event)));
        viewer.on(ViewerEvent.Joined.class, event -> find(event.id())
                .ifPresent(each -> find(event.otherId()).ifPresent(other -> join(each, other, event))));
        viewer.on(ViewerEvent.GhostTaken.class, event -> ghost(event.label()).ifPresent(this::copy));
    }

    /** Copies the only earlier outline that this film does not show yet; says why when there is not exactly one. */
    void copyTheGhost() {
        var shown = pane.get().seen().stream()
                .flatMap(each -> each.deposit().stream())
                .toList();
        var waiting = alignments.ghosts(pane.get().film()).stream()
                .filter(ghost -> !shown.contains(ghost.deposit()))
                .toList();
        switch (waiting.size()) {
            case 0 -> Notices.done("No earlier film shows a deposit here that is not outlined on this one.");
            case 1 -> copy(waiting.getFirst());
            default -> Notices.done("Click the name of the earlier outline that you want to copy.");
        }
    }

    private void copy(Ghost ghost) {
        attempt.accept(() -> {
            select(alignments.copyGhost(pane.get().film(), ghost));
            Notices.done(ghost.deposit().label() + " is copied from the film before. Pull its handles to where it"
                    + " lies now.");
        });
    }

    private void split(ReadingDesk.Seen seen, ViewerEvent.Split event) {
        attempt.accept(() -> {
            select(desk.split(seen.sighting(), event.kept(), event.cut()));
            Notices.done("%s stays with the larger part. Say which deposit the other part is: this corrects the"
                            .formatted(seen.deposit().isPresent() ? seen.label() : "What it shows")
                    + " drawing, and does not say that a deposit fell apart.");
        });
    }

    private void join(ReadingDesk.Seen seen, ReadingDesk.Seen other, ViewerEvent.Joined event) {
        Sighting gone = other.sighting();
        attempt.accept(() -> {
            desk.join(seen.sighting(), gone, event.outline());
            Notices.done(other.deposit()
                    .map(deposit -> deposit.label() + " is no longer shown on this film. This corrects the"
                            + " drawing, and does not say that deposits grew together.")
                    .orElse("The two outlines are one."));
        });
    }

    private void select(SightingId id) {
        pane.get().refresh(id);
    }

    private Optional<Ghost> ghost(String label) {
        return alignments.ghosts(pane.get().film()).stream()
                .filter(each -> each.deposit().label().equals(label))
                .findFirst();
    }

    private Optional<ReadingDesk.Seen> find(String id) {
        return pane.get().find(id);
    }
}
