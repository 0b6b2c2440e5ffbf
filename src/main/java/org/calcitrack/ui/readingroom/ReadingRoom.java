package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.calcitrack.annotation.Measurement;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.geometry.Scale;
import org.calcitrack.imaging.Calibrations;
import org.calcitrack.imaging.KnownLine;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.Patient;
import org.calcitrack.shared.Rejected;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.RadiographViewer;
import org.calcitrack.ui.component.ViewerEvent;
import org.calcitrack.ui.component.ViewerFilm;
import org.calcitrack.ui.component.ViewerSighting;
import org.calcitrack.ui.component.ViewerTool;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The film, its tools and its deposits; carries the reader's deeds to the desk and shows what became of them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ReadingRoom extends Div {

    private final RadiographViewer viewer = new RadiographViewer();
    private final FilmBar bar = new FilmBar(this::undo, this::redo);
    private final ToolRail tools = new ToolRail(this::take);
    private final SidePanel side;
    private final ReadingDesk desk;
    private final Calibrations calibrations;
    private final Clock clock;
    private Optional<Radiograph> opened = Optional.empty();
    private Optional<SightingId> selected = Optional.empty();
    private List<ReadingDesk.Seen> seen = List.of();

    ReadingRoom(ReadingDesk desk, Calibrations calibrations, Clock clock) {
        this.desk = desk;
        this.calibrations = calibrations;
        this.clock = clock;
        addClassName("ct-room");
        getElement().setAttribute("theme", "dark");
        side = new SidePanel(new Deeds());
        Div film = new Div(viewer);
        film.addClassName("ct-room-film");
        tools.addAction(Drawings.INVERT, "Invert (I)", viewer::invert);
        tools.addAction(Drawings.FIT, "Fit to screen (=)", viewer::fit);
        tools.addAction(Drawings.KEYS, "All keys (?)", viewer::showKeys);
        add(bar, tools, film, side);
        listen();
        take(ViewerTool.SELECT);
    }

    void open(RadiographId id) {
        selected = Optional.empty();
        show(desk.film(id));
    }

    /** Shows a film, or what is new about the film on screen; the selection stays where it still is. */
    private void show(Radiograph film) {
        Patient patient = desk.patient(film);
        opened = Optional.of(film);
        bar.show(film, patient, desk.filmsOf(patient));
        viewer.setFilm(
                ViewerFilm.of(film, "api/radiographs/" + film.id().value() + "/pixels", FilmTexts.of(film, patient)));
        refresh();
    }

    /** Selects the sighting that an address names; one that is not on this film is ignored. */
    void selectNamed(String id) {
        seen.stream()
                .map(each -> each.sighting().id())
                .filter(known -> known.value().toString().equals(id))
                .findFirst()
                .ifPresent(known -> {
                    select(Optional.of(known));
                    viewer.focusSighting(id);
                });
    }

    String title() {
        return opened.map(film -> Words.capital(film.title()) + ", " + Dates.written(film.acquiredOn()))
                .orElse("Film");
    }

    private void listen() {
        viewer.on(ViewerEvent.Outlined.class, this::outlined);
        viewer.on(
                ViewerEvent.Reshaped.class,
                event -> change(event.id(), sighting -> desk.reshape(sighting, event.outline())));
        viewer.on(ViewerEvent.Selected.class, event -> select(event.id().flatMap(this::known)));
        viewer.on(ViewerEvent.DeleteRequested.class, event -> known(event.id()).ifPresent(this::remove));
        viewer.on(ViewerEvent.UndoRequested.class, event -> undo());
        viewer.on(ViewerEvent.RedoRequested.class, event -> redo());
        viewer.on(ViewerEvent.ToolChanged.class, event -> tools.mark(event.tool()));
        viewer.on(ViewerEvent.LineDrawn.class, this::calibrate);
    }

    private void take(ViewerTool tool) {
        viewer.setTool(tool);
        tools.mark(tool);
    }

    private void outlined(ViewerEvent.Outlined event) {
        attempt(() -> {
            selected = Optional.of(desk.outline(film(), event.outline()));
            take(ViewerTool.SELECT);
        });
    }

    private void remove(SightingId id) {
        if (change(id.value().toString(), desk::remove)) {
            Notices.undoable("Deleted.", this::undo);
        }
    }

    private boolean change(String id, Consumer<Sighting> deed) {
        return find(id).map(each -> attempt(() -> deed.accept(each.sighting()))).orElse(false);
    }

    private void undo() {
        attempt(() -> desk.undo(film()));
    }

    private void redo() {
        attempt(() -> desk.redo(film()));
    }

    private void calibrate(ViewerEvent.LineDrawn line) {
        Radiograph film = film();
        new CalibrationDialog(
                        line.from().distanceTo(line.to(), Scale.PIXELS),
                        film.calibration().lengthUnit(),
                        (millimetres, what) -> attempt(() -> {
                            calibrations.byLine(film.id(), new KnownLine(line.from(), line.to(), millimetres, what));
                            viewer.clearLine();
                            take(ViewerTool.SELECT);
                            show(desk.film(film.id()));
                        }))
                .open();
    }

    /** Does something, says why when a rule refuses it, and in any case shows what is kept. */
    private boolean attempt(Runnable deed) {
        boolean done = false;
        try {
            deed.run();
            bar.savedAt(LocalTime.now(clock));
            done = true;
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
        refresh();
        return done;
    }

    private void refresh() {
        Radiograph film = film();
        seen = desk.seenOn(film);
        viewer.setSightings(seen.stream().map(ReadingRoom::forViewer).toList());
        bar.mayUndo(desk.canUndo(film), desk.canRedo(film));
        select(selected.filter(id -> find(id.value().toString()).isPresent()));
    }

    private void select(Optional<SightingId> id) {
        selected = id;
        id.ifPresentOrElse(known -> viewer.select(known.value().toString()), viewer::selectNothing);
        Optional<ReadingDesk.Seen> current =
                id.flatMap(known -> find(known.value().toString()));
        side.show(
                film(),
                seen,
                current,
                current.map(each -> desk.known(film(), each.sighting().id())).orElse(ReadingDesk.Known.NONE));
    }

    private Radiograph film() {
        return opened.orElseThrow();
    }

    private Optional<SightingId> known(String id) {
        return find(id).map(each -> each.sighting().id());
    }

    private Optional<ReadingDesk.Seen> find(String id) {
        return seen.stream()
                .filter(each -> each.sighting().id().value().toString().equals(id))
                .findFirst();
    }

    private static ViewerSighting forViewer(ReadingDesk.Seen seen) {
        Sighting sighting = seen.sighting();
        return new ViewerSighting(
                sighting.id().value().toString(),
                seen.label(),
                sighting.outline(),
                sighting.measurement().map(ReadingRoom::sizes).orElse(""),
                sighting.morphology().label(),
                Optional.empty(),
                seen.deposit().isEmpty());
    }

    private static String sizes(Measurement size) {
        return size.area().brief() + "\n" + size.longestDiameter().brief();
    }

    /** What the side panel asks for. */
    private final class Deeds implements SidePanel.Deeds {

        @Override
        public void select(SightingId id) {
            viewer.focusSighting(id.value().toString());
            ReadingRoom.this.select(Optional.of(id));
        }

        @Override
        public void describe(Sighting sighting, SightingDescription description) {
            attempt(() -> desk.describe(sighting, description));
        }

        @Override
        public void isNew(SightingId id) {
            attempt(() -> desk.isNew(id));
        }

        @Override
        public void isTheSameAs(SightingId id, DepositId deposit) {
            attempt(() -> desk.isTheSameAs(id, deposit));
        }

        @Override
        public void remove(SightingId id) {
            ReadingRoom.this.remove(id);
        }

        @Override
        public void calibrate() {
            take(ViewerTool.LINE);
            Notices.done("Draw a line over something whose length you know.");
        }
    }
}
