package org.calcitrack.ui.readingroom;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.calcitrack.annotation.Calipers;
import org.calcitrack.annotation.ClientChange;
import org.calcitrack.annotation.FilmChange;
import org.calcitrack.annotation.FormerMeasurement;
import org.calcitrack.annotation.GreyContrast;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.SightingVersion;
import org.calcitrack.geometry.Scale;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.Calibrations;
import org.calcitrack.imaging.KnownLine;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.shared.Rejected;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.Proposal;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.RadiographViewer;
import org.calcitrack.ui.component.ViewerEvent;
import org.calcitrack.ui.component.ViewerTool;
import org.calcitrack.ui.deposit.LineageDialog;

/** What the reader does to the deposits of the active film: carried to the desk, then shown as it became. */
class FilmWork implements SidePanel.Deeds {

    private final ReadingDesk desk;
    private final AlignmentDesk alignments;
    private final VersionDesk versions;
    private final Calibrations calibrations;
    private final RegionWork regions;
    private final ReaderHabits habits;
    private final Clock clock;
    private final FilmBar bar;
    private final ToolRail tools;
    private final CaliperWork measuring;
    private final PartsWork parts;
    private final SidePanel side;
    private final List<RadiographViewer> viewers = new ArrayList<>();
    private Optional<FilmPane> active = Optional.empty();

    FilmWork(
            ReadingDesk desk,
            AlignmentDesk alignments,
            VersionDesk versions,
            Calibrations calibrations,
            RegionDesk regionDesk,
            Calipers calipers,
            ReaderHabits habits,
            Clock clock) {
        this.desk = desk;
        this.alignments = alignments;
        this.versions = versions;
        this.calibrations = calibrations;
        this.habits = habits;
        this.clock = clock;
        bar = new FilmBar(this::undo, this::redo);
        tools = new ToolRail(this::take);
        regions = new RegionWork(regionDesk, this);
        measuring = new CaliperWork(calipers, this::pane, this::attempt, this::undo);
        parts = new PartsWork(desk, alignments, this::pane, this::attempt);
        side = new SidePanel(this, regions.panel(), new CaliperList(measuring::formerSizes, measuring::remove));
    }

    FilmBar bar() {
        return bar;
    }

    ToolRail tools() {
        return tools;
    }

    SidePanel side() {
        return side;
    }

    /** Listens to a viewer; what comes from it concerns the film that is active by then. */
    void listen(RadiographViewer viewer) {
        viewers.add(viewer);
        measuring.listen(viewer);
        parts.listen(viewer);
        viewer.on(ViewerEvent.Outlined.class, this::outlined);
        viewer.on(ViewerEvent.ClusterMarked.class, this::marked);
        viewer.on(ViewerEvent.Reshaped.class, this::reshaped);
        viewer.on(ViewerEvent.Selected.class, this::selected);
        viewer.on(ViewerEvent.DeleteRequested.class, this::deleted);
        viewer.on(
                ViewerEvent.UndoRequested.class,
                event -> attempt(() -> desk.undo(event.change(), film(), this::follow)));
        viewer.on(
                ViewerEvent.RedoRequested.class,
                event -> attempt(() -> desk.redo(event.change(), film(), this::follow)));
        viewer.on(ViewerEvent.ToolChanged.class, event -> take(event.tool()));
        viewer.on(ViewerEvent.LineDrawn.class, this::calibrate);
    }

    /** From now on the reader works on this pane. */
    void on(FilmPane pane) {
        if (active.isEmpty()) {
            take(ViewerTool.SELECT);
        }
        active = Optional.of(pane);
        refresh();
    }

    /** Puts a tool into the reader's hand, whichever film that hand touches next. */
    void take(ViewerTool tool) {
        regions.taken(tool);
        viewers.forEach(viewer -> viewer.setTool(tool));
        tools.mark(tool);
    }

    /** Does something, says why when a rule refuses it, and in any case shows what is kept. */
    boolean attempt(Runnable deed) {
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

    @Override
    public void select(SightingId id) {
        pane().viewer().focusSighting(id.value().toString());
        show(Optional.of(id));
    }

    @Override
    public void describe(Sighting sighting, SightingDescription description) {
        unlessSetAside(() -> versions.describe(sighting, description));
        habits.keep(LastSaid.of(description, film()));
    }

    @Override
    public List<FormerMeasurement> formerValues(Sighting sighting) {
        return versions.former(sighting.id());
    }

    @Override
    public boolean hasVersions(Sighting sighting) {
        return versions.of(sighting.id()).size() > 1;
    }

    @Override
    public void showVersions(ReadingDesk.Seen seen) {
        SightingId id = seen.sighting().id();
        new EarlierVersionsDialog(
                        film(),
                        versions,
                        seen.label(),
                        versions.of(id),
                        version -> attempt(() -> versions.bringBack(version)))
                .open();
    }

    @Override
    public void choose() {
        versions.waiting(film())
                .ifPresent(mine -> new ConflictDialog(film(), versions, mine, new ConflictDialog.Choice() {
                            @Override
                            public void mine(SightingVersion mine) {
                                attempt(() -> versions.bringBack(mine));
                            }

                            @Override
                            public void theirs(SightingVersion mine) {
                                attempt(() -> versions.leave(mine));
                            }
                        })
                        .open());
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
    public void becameOf(Deposit deposit) {
        LocalDate today = LocalDate.now(clock);
        new LineageDialog(deposit, desk.depositsOf(film()), film().acquiredOn(), today, command -> {
                    desk.becameOf(film(), command);
                    bar.savedAt(LocalTime.now(clock));
                    refresh();
                    Notices.undoable("Recorded.", this::undo);
                })
                .open();
    }

    @Override
    public void accept(SightingId id, Proposal proposal) {
        attempt(() -> alignments.accept(id, proposal));
    }

    @Override
    public void remove(Sighting seen) {
        remove(
                new ClientChange(UUID.randomUUID(), Optional.empty(), seen.version()),
                seen.id().value().toString());
    }

    private void remove(ClientChange change, String id) {
        if (change(id, seen -> desk.remove(change, seen))) {
            Notices.undoable("Deleted.", this::undo);
        }
    }

    @Override
    public void calibrate() {
        take(ViewerTool.LINE);
        Notices.done("Draw a line over something whose length you know.");
    }

    @Override
    public void calibrateByMagnification() {
        Radiograph film = film();
        new MagnificationDialog(factor -> recalibrate(film, () -> calibrations.byMagnification(film.id(), factor)))
                .open();
    }

    @Override
    public void calibrateAsBefore() {
        Radiograph film = film();
        recalibrate(film, () -> calibrations.undo(film.id()));
    }

    @Override
    public List<Calibration> calibrations(Radiograph film) {
        return calibrations.history(film.id());
    }

    @Override
    public Optional<GreyContrast> brightness(Sighting sighting) {
        return desk.brightness(sighting);
    }

    private void recalibrate(Radiograph film, Runnable deed) {
        attempt(() -> {
            deed.run();
            showAnew(film);
        });
    }

    private void reshaped(ViewerEvent.Reshaped event) {
        pane().region(event.id())
                .ifPresentOrElse(region -> regions.reshape(event.change(), region, event.outline()), () -> pane().find(
                                event.id())
                        .map(ReadingDesk.Seen::sighting)
                        .ifPresent(
                                seen -> unlessSetAside(() -> versions.reshape(event.change(), seen, event.outline()))));
    }

    private void selected(ViewerEvent.Selected event) {
        pane().selectRegion(event.id().flatMap(pane()::region).map(region -> region.outline()
                .id()));
        show(event.id().flatMap(this::known));
    }

    private void deleted(ViewerEvent.DeleteRequested event) {
        pane().region(event.id()).ifPresentOrElse(regions::remove, () -> remove(event.change(), event.id()));
    }

    private void outlined(ViewerEvent.Outlined event) {
        if (event.bounded().isPresent()) {
            regions.outlined(event.change(), event.outline(), event.bounded().get());
            return;
        }
        attempt(() -> {
            desk.outline(event.change(), film(), event.outline(), suggestion()).ifPresent(pane()::refresh);
            take(ViewerTool.SELECT);
        });
    }

    private void marked(ViewerEvent.ClusterMarked event) {
        attempt(() -> {
            desk.outline(
                            new ClientChange(UUID.randomUUID(), Optional.empty(), 0),
                            film(),
                            event.marker(),
                            LastSaid.cluster(suggestion(), event.about()))
                    .ifPresent(pane()::refresh);
            take(ViewerTool.SELECT);
        });
    }

    private SightingDescription suggestion() {
        return LastSaid.suggestion(habits.lastSaid(), film());
    }

    /** Says something else of the selected deposit. */
    void redescribe(UnaryOperator<SightingDescription> how) {
        pane().selected()
                .map(ReadingDesk.Seen::sighting)
                .ifPresent(sighting -> describe(sighting, how.apply(sighting.description())));
    }

    PartsWork parts() {
        return parts;
    }

    private boolean change(String id, Consumer<Sighting> deed) {
        return pane().find(id)
                .map(each -> attempt(() -> deed.accept(each.sighting())))
                .orElse(false);
    }

    /** When somebody else was faster, both versions are kept and the reader is asked. */
    private void unlessSetAside(BooleanSupplier deed) {
        boolean[] done = {true};
        attempt(() -> done[0] = deed.getAsBoolean());
        if (!done[0]) {
            choose();
        }
    }

    void undo() {
        attempt(() -> desk.undo(film()).ifPresent(this::follow));
    }

    private void redo() {
        attempt(() -> desk.redo(film()).ifPresent(this::follow));
    }

    /** The film itself is another one when undo changed what its pixels mean. */
    private void follow(FilmChange step) {
        if (step.what().equals(FilmChange.CALIBRATE)) {
            showAnew(film());
        }
    }

    private void showAnew(Radiograph film) {
        pane().show(desk.film(film.id()), desk.patient(film));
    }

    private void calibrate(ViewerEvent.LineDrawn line) {
        Radiograph film = film();
        new CalibrationDialog(
                        line.from().distanceTo(line.to(), Scale.PIXELS),
                        film.calibration().lengthUnit(),
                        (millimetres, what) -> attempt(() -> {
                            calibrations.byLine(film.id(), new KnownLine(line.from(), line.to(), millimetres, what));
                            pane().viewer().clearLine();
                            take(ViewerTool.SELECT);
                            showAnew(film);
                        }))
                .open();
    }

    /** Shows once more what is kept, where something else than the film's content changed. */
    void again() {
        if (active.isPresent()) {
            refresh();
        }
    }

    private void refresh() {
        FilmPane pane = pane();
        pane.refresh();
        bar.mayUndo(desk.canUndo(pane.film()), desk.canRedo(pane.film()));
        side.askToChoose(versions.waiting(pane.film()).isPresent());
        describe(pane);
        regions.show(pane);
    }

    private void show(Optional<SightingId> id) {
        pane().select(id);
        describe(pane());
    }

    /** Tells the side panel what is selected. */
    private void describe(FilmPane pane) {
        Optional<ReadingDesk.Seen> current = pane.selected();
        side.show(
                pane.film(),
                new SidePanel.OnFilm(pane.seen(), pane.calipers()),
                current,
                current.map(each -> known(pane, each.sighting().id())).orElse(ReadingDesk.Known.NONE));
    }

    /** What the selected outline may show; a decided one may be asked about again. */
    private ReadingDesk.Known known(FilmPane pane, SightingId id) {
        return desk.known(pane.film(), id).with(alignments.proposals(id));
    }

    FilmPane pane() {
        return active.orElseThrow();
    }

    private Radiograph film() {
        return pane().film();
    }

    private Optional<SightingId> known(String id) {
        return pane().find(id).map(each -> each.sighting().id());
    }
}
