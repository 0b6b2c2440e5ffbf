package org.calcitrack.ui.readingroom;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.calcitrack.annotation.Caliper;
import org.calcitrack.annotation.CaliperLines;
import org.calcitrack.annotation.Calipers;
import org.calcitrack.annotation.FormerCaliperSize;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.RadiographViewer;
import org.calcitrack.ui.component.ViewerEvent;

/** What the reader measures on the active film: distances and sizes along two axes, saved at once. */
class CaliperWork {

    private final Calipers calipers;
    private final Supplier<FilmPane> pane;
    private final Consumer<Runnable> attempt;
    private final Runnable undo;

    /** @param attempt does something, says why when it is refused, and shows what is kept */
    CaliperWork(Calipers calipers, Supplier<FilmPane> pane, Consumer<Runnable> attempt, Runnable undo) {
        this.calipers = calipers;
        this.pane = pane;
        this.attempt = attempt;
        this.undo = undo;
    }

    void listen(RadiographViewer viewer) {
        viewer.on(ViewerEvent.CaliperLaid.class, event -> lay(event.lines()));
        viewer.on(ViewerEvent.CaliperMoved.class, event -> find(event.id())
                .ifPresent(each -> attempt.accept(() -> calipers.move(each.id(), each.version(), event.lines()))));
        viewer.on(ViewerEvent.CaliperDeleteRequested.class, event -> find(event.id())
                .ifPresent(this::remove));
    }

    void remove(Caliper caliper) {
        attempt.accept(() -> {
            calipers.remove(caliper.id(), caliper.version());
            Notices.undoable("Deleted.", undo);
        });
    }

    /** What it read before its film was calibrated anew, oldest first. */
    List<FormerCaliperSize> formerSizes(Caliper caliper) {
        return calipers.formerSizes(caliper.id());
    }

    private void lay(CaliperLines lines) {
        attempt.accept(() -> calipers.place(pane.get().film().id(), lines));
    }

    private Optional<Caliper> find(String id) {
        return pane.get().calipers().stream()
                .filter(each -> each.id().value().toString().equals(id))
                .findFirst();
    }
}
