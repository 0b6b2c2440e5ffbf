package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.calcitrack.annotation.Calipers;
import org.calcitrack.imaging.Calibrations;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.patient.Patient;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.RadiographViewer;
import org.calcitrack.ui.component.ViewerEvent;
import org.calcitrack.ui.readings.SigningBar;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The films on screen, their tools and their deposits: which films stand where, and how a reader walks among them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ReadingRoom extends Div {

    private static final int LOOK_EVERY_MILLIS = 100;

    private final ReadingDesk desk;
    private final AlignmentDesk alignments;
    private final ReaderHabits habits;
    private final FilmWork work;
    private final RoomCommands commands = new RoomCommands();
    private final Panes panes;
    private final SigningBar signing;
    private final FilmStrip strip = new FilmStrip(this::walkTo);
    private PaneLayout layout = PaneLayout.ONE;
    private boolean linked = true;

    ReadingRoom(
            ReadingDesk desk,
            AlignmentDesk alignments,
            VersionDesk versions,
            ReaderHabits habits,
            Calibrations calibrations,
            RegionDesk regions,
            Calipers calipers,
            SigningBar signing,
            Clock clock) {
        this.desk = desk;
        this.alignments = alignments;
        this.signing = signing;
        this.habits = habits;
        addClassName("ct-room");
        work = new FilmWork(desk, alignments, versions, calibrations, regions, calipers, habits, clock);
        panes = new Panes(this::pane);
        work.bar().arrange(new LayoutChoice(this::arrange, this::link, this::askForRules), this::walk);
        work.bar().sign(signing);
        signing.onFrozen(frozen -> panes.active().viewer().setLocked(frozen));
        work.tools().addAction(Drawings.WINDOWS, "All windows by name (U)", onActive(RadiographViewer::showWindows));
        work.tools().addAction(Drawings.ALIGNMENT, "How the film before lies on this one (K)", this::showAlignment);
        work.tools().addAction(Drawings.INVERT, "Invert (I)", onActive(RadiographViewer::invert));
        work.tools().addAction(Drawings.FIT, "Fit to screen (=)", onActive(RadiographViewer::fit));
        work.tools().addAction(Drawings.KEYS, "All keys (?)", onActive(RadiographViewer::showKeys));
        commands.on("visit.earlier", () -> walk(-1))
                .on("visit.later", () -> walk(1))
                .on("compare", this::compare)
                .on("polarity", this::turnPolarity)
                .on("saved", work.bar()::sayWhenSaved)
                .on("alignment", this::showAlignment)
                .on("identity.1", () -> work.side().choose(1))
                .on("identity.2", () -> work.side().choose(2))
                .on("identity.3", () -> work.side().choose(3))
                .on("ghost.copy", () -> work.parts().copyTheGhost());
        DescribingKeys.bind(commands, work);
        add(work.bar(), work.tools(), panes, strip, work.side());
    }

    /** Opens what an address names; films of other patients stay closed. */
    void open(RoomAddress address) {
        Radiograph film = desk.film(address.active());
        List<Radiograph> all = filmsLike(film);
        layout = address.layout().orElseGet(habits::layout);
        linked = address.linked();
        List<Radiograph> named = address.panes().stream()
                .flatMap(id -> all.stream().filter(each -> each.id().equals(id)))
                .limit(layout.films())
                .toList();
        hang(named.contains(film) ? named : hung(film, all), film);
        address.sighting().ifPresent(this::selectNamed);
    }

    String title() {
        return panes.active()
                .shown()
                .map(film -> Words.capital(film.title()) + ", " + Dates.written(film.acquiredOn()))
                .orElse("Film");
    }

    private FilmPane pane() {
        FilmPane pane = new FilmPane(desk);
        pane.viewer().on(ViewerEvent.Claimed.class, event -> activate(pane));
        pane.viewer().on(ViewerEvent.KeysChosen.class, event -> bind(event.keys()));
        pane.viewer().setReader(habits.reader());
        habits.keys().ifPresent(pane.viewer()::setKeys);
        work.listen(pane.viewer());
        commands.obey(pane.viewer());
        return pane;
    }

    /** The film and the best priors beside it, as many as the layout has room for. */
    private List<Radiograph> hung(Radiograph film, List<Radiograph> all) {
        return Stream.concat(Stream.of(film), habits.rules().priors(film, all).stream())
                .limit(layout.films())
                .toList();
    }

    private void hang(List<Radiograph> films, Radiograph worked) {
        Patient patient = desk.patient(worked);
        panes.show(films, patient, worked.id());
        work.bar().show(worked, patient, VisitWalk.of(worked, filmsLike(worked)));
        work.bar().arranged(layout, linked, habits.rules());
        strip.setVisible(layout == PaneLayout.STRIP);
        if (layout == PaneLayout.STRIP) {
            strip.show(worked, filmsLike(worked));
        }
        panes.all().forEach(pane -> pane.viewer().setLinked(linked && films.size() > 1));
        signing.show(worked.visitId());
        VisitWalk walk = VisitWalk.of(worked, filmsLike(worked));
        panes.active()
                .viewer()
                .setNeighbours(Stream.of(walk.step(-1), walk.step(1))
                        .flatMap(Optional::stream)
                        .map(film -> desk.forViewer(film, patient))
                        .toList());
        work.on(panes.active());
        afterwards();
    }

    /** Aligning takes a second the first time: the films are on the screen before it begins, and tools work meanwhile. */
    private void afterwards() {
        getElement().executeJs("return 0").then(done -> {
            Radiograph worked = panes.active().film();
            carryOverWhenReady(worked, alignments.prepare(worked, others(worked)));
        });
    }

    private void carryOverWhenReady(Radiograph worked, CompletableFuture<AlignmentDesk.Carried> ready) {
        boolean still = panes.active().film().equals(worked);
        if (still && ready.isDone()) {
            carryOver(ready.join());
        } else if (still) {
            getElement()
                    .executeJs("return new Promise(done => setTimeout(done, $0))", LOOK_EVERY_MILLIS)
                    .then(again -> carryOverWhenReady(worked, ready));
        }
    }

    /** Outlines of earlier films land on the active one, and linked films show the same place. */
    private void carryOver(AlignmentDesk.Carried carried) {
        Radiograph worked = panes.active().film();
        panes.active().show(carried.ghosts());
        panes.all().forEach(pane -> {
            pane.viewer().clearLinkTransform();
            if (pane != panes.active()) {
                pane.show(List.of());
                Optional.ofNullable(carried.ways().get(pane.film().id())).ifPresent(way -> pane.viewer()
                        .setLinkTransform(worked.id().value().toString(), way));
            }
        });
    }

    private List<Radiograph> others(Radiograph worked) {
        return panes.films().stream().filter(film -> !film.equals(worked)).toList();
    }

    private void showAlignment() {
        Radiograph worked = panes.active().film();
        alignments
                .priorOf(worked)
                .ifPresentOrElse(
                        prior -> new AlignmentDialog(alignments, prior, worked, this::realigned).open(),
                        () -> Notices.done("There is no earlier film of this region, side and view."));
    }

    private void realigned() {
        work.on(panes.active());
        Radiograph worked = panes.active().film();
        carryOver(alignments.carriedTo(worked, others(worked)));
    }

    /** Selects the sighting that an address names; one that is not on this film is ignored. */
    private void selectNamed(String id) {
        panes.active().find(id).ifPresent(seen -> work.select(seen.sighting().id()));
    }

    private void activate(FilmPane pane) {
        if (pane != panes.active()) {
            hang(panes.films(), pane.film());
            writeAddress();
        }
    }

    private void bind(String keys) {
        habits.keepKeys(keys);
        panes.all().forEach(pane -> pane.viewer().setKeys(keys));
    }

    private void arrange(PaneLayout chosen) {
        layout = chosen;
        habits.keep(chosen);
        Radiograph film = panes.active().film();
        List<Radiograph> films = hung(film, filmsLike(film));
        if (films.size() == 1 && chosen.films() > 1) {
            Notices.done(
                    "There is no film that fits the rules. " + habits.rules().words());
        }
        hang(films, film);
        writeAddress();
    }

    /** Remembered for every film of the device that made this one. */
    private void turnPolarity() {
        Radiograph film = panes.active().film();
        work.attempt(() -> {
            boolean turned = desk.turnPolarity(film);
            Patient patient = desk.patient(film);
            panes.all().forEach(pane -> pane.show(pane.film(), patient));
            Notices.done(
                    turned
                            ? "Films of this device are shown the other way round from now on."
                            : "Films of this device are shown as they state again.");
        });
    }

    /** Key C: beside the prior, or alone. */
    private void compare() {
        arrange(panes.films().size() > 1 ? PaneLayout.ONE : PaneLayout.TWO);
    }

    private void link(boolean on) {
        linked = on;
        hang(panes.films(), panes.active().film());
        writeAddress();
    }

    private void askForRules() {
        new HangingDialog(habits.rules(), rules -> {
                    habits.keep(rules);
                    arrange(layout);
                })
                .open();
    }

    private void walk(int visits) {
        Radiograph film = panes.active().film();
        VisitWalk.of(film, filmsLike(film))
                .step(visits)
                .ifPresentOrElse(
                        this::walkTo,
                        () -> Notices.done(
                                visits < 0
                                        ? "This is the first film of this region, side and view."
                                        : "This is the last film of this region, side and view."));
    }

    private void walkTo(Radiograph film) {
        ReadingRoomNavigation.open(
                new RoomAddress(film.id(), Optional.of(layout), List.of(), Optional.empty(), linked));
    }

    /** Keeps the address true without a step in the browser's history. */
    private void writeAddress() {
        RoomAddress address = new RoomAddress(
                panes.active().film().id(),
                Optional.of(layout),
                panes.films().stream().map(Radiograph::id).toList(),
                Optional.empty(),
                linked);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.path()));
    }

    private List<Radiograph> filmsLike(Radiograph film) {
        return desk.filmsOf(desk.patient(film));
    }

    private Runnable onActive(Consumer<RadiographViewer> deed) {
        return () -> deed.accept(panes.active().viewer());
    }
}
