package org.calcitrack.ui.readings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.annotation.Area;
import org.calcitrack.annotation.ClientChange;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.reading.CaseFilm;
import org.calcitrack.reading.Mark;
import org.calcitrack.reading.MarkId;
import org.calcitrack.reading.ReadingId;
import org.calcitrack.reading.ReadingState;
import org.calcitrack.reading.StudyReading;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.RadiographViewer;
import org.calcitrack.ui.component.ViewerEvent;
import org.calcitrack.ui.component.ViewerFilm;
import org.calcitrack.ui.component.ViewerSighting;
import org.calcitrack.ui.component.ViewerTool;
import org.calcitrack.ui.readingroom.ReaderHabits;
import org.calcitrack.ui.readingroom.ToolRail;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The room in which a case is read: its films, the tools, what is outlined, and signing. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CaseRoom extends Div {

    private final RadiographViewer viewer = new RadiographViewer();
    private final CaseBar bar = new CaseBar(new BarDeeds());
    private final MarkPanel panel = new MarkPanel(new PanelDeeds());
    /** Everything but calibrating: a film means the same to every reader. */
    private final ToolRail tools = new ToolRail(
            this::take,
            EnumSet.complementOf(EnumSet.of(
                    ViewerTool.LINE,
                    ViewerTool.DISTANCE,
                    ViewerTool.AXES,
                    ViewerTool.MARKER,
                    ViewerTool.SPLIT,
                    ViewerTool.JOIN)));

    private final CaseDesk desk;
    private final ReaderHabits habits;
    private final Clock clock;
    private Optional<StudyReading> opened = Optional.empty();
    private List<CaseFilm> films = List.of();
    private int film = 1;
    private Optional<MarkId> selected = Optional.empty();

    CaseRoom(CaseDesk desk, ReaderHabits habits, Clock clock) {
        this.desk = desk;
        this.habits = habits;
        this.clock = clock;
        addClassName("ct-room");
        Div pane = new Div(viewer);
        pane.addClassNames("ct-pane", "active");
        Div picture = new Div(pane);
        picture.addClassName("ct-room-film");
        picture.getElement().setAttribute("data-films", "1");
        add(bar, tools, picture, panel);
        viewer.on(
                ViewerEvent.Outlined.class,
                event -> once(event.change(), () -> {
                    selected = Optional.of(
                            desk.outline(id(), film, event.outline()).id());
                    take(ViewerTool.SELECT);
                }));
        viewer.on(
                ViewerEvent.Reshaped.class,
                event -> once(event.change(), () -> find(event.id())
                        .ifPresent(mark -> desk.reshape(id(), mark, event.outline()))));
        viewer.on(ViewerEvent.Selected.class, event -> {
            selected = event.id().flatMap(this::find).map(Mark::id);
            refresh();
        });
        viewer.on(
                ViewerEvent.DeleteRequested.class,
                event -> once(event.change(), () -> find(event.id()).ifPresent(mark -> desk.remove(id(), mark))));
        viewer.on(ViewerEvent.UndoRequested.class, event -> once(event.change(), desk::undo));
        viewer.on(ViewerEvent.ToolChanged.class, event -> tools.mark(event.tool()));
        viewer.on(ViewerEvent.LineDrawn.class, event -> viewer.clearLine());
        viewer.on(ViewerEvent.KeysChosen.class, event -> {
            habits.keepKeys(event.keys());
            viewer.setKeys(event.keys());
        });
        habits.keys().ifPresent(viewer::setKeys);
    }

    void open(ReadingId id) {
        show(desk.reading(id));
    }

    String title() {
        return opened.map(StudyReading::label).orElse("Case");
    }

    private void show(StudyReading reading) {
        opened = Optional.of(reading);
        films = desk.films(reading.id());
        ReadingClock watch = new ReadingClock();
        if (isOpen()) {
            watch.runs(desk.resume(reading.id()), () -> desk.input(reading.id()));
        } else {
            watch.setText(ReadingClock.words(reading.active()));
        }
        bar.show(reading, watch);
        viewer.setLocked(!isOpen());
        take(ViewerTool.SELECT);
        show(1);
    }

    private void show(int number) {
        film = number;
        selected = Optional.empty();
        bar.show(films, number, this::show);
        CaseFilm shown = films.get(number - 1);
        ViewerFilm stated = ViewerFilm.of(
                shown.picture(), "api/readings/" + id().value() + "/films/" + number + "/pixels", corners(shown));
        viewer.setFilm(shown.turned() ? stated.turned() : stated);
        viewer.setPlace(desk.reader(), "reading/" + id().value() + "#" + number);
        refresh();
    }

    private ViewerFilm.Corners corners(CaseFilm shown) {
        String label = films.size() > 1 ? title() + ", " + shown.label() : title();
        return new ViewerFilm.Corners(
                List.of(label),
                shown.date().map(date -> List.of(Dates.written(date))).orElse(List.of()),
                shown.picture().forProcessing() ? List.of("for processing: not for reading") : List.of(),
                List.of());
    }

    private void refresh() {
        List<Mark> here =
                desk.marks(id()).stream().filter(mark -> mark.film() == film).toList();
        viewer.setSightings(here.stream().map(CaseRoom::forViewer).toList());
        Optional<Mark> current = selected.flatMap(
                id -> here.stream().filter(mark -> mark.id().equals(id)).findFirst());
        current.map(mark -> mark.id().value().toString()).ifPresentOrElse(viewer::select, viewer::selectNothing);
        panel.show(here, current, !isOpen(), opened.orElseThrow().mode());
        bar.mayUndo(desk.canUndo());
    }

    private static ViewerSighting forViewer(Mark mark) {
        return new ViewerSighting(
                mark.id().value().toString(),
                0,
                mark.label(),
                mark.outline(),
                mark.area().map(Area::brief).orElse(""),
                mark.morphology().label(),
                Optional.empty(),
                false);
    }

    private void take(ViewerTool tool) {
        viewer.setTool(tool);
        tools.mark(tool);
    }

    /** What a browser may send again after a broken connection is done once. */
    private void once(ClientChange change, Runnable deed) {
        attempt(() -> desk.once(change, deed));
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
            bar.savedAt(LocalTime.now(clock));
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
        refresh();
    }

    private void signAndGoOn() {
        try {
            StudyReading signed = desk.sign(id());
            Notices.done(signed.label() + " is signed.");
            desk.next(signed)
                    .map(StudyReading::id)
                    .ifPresentOrElse(ReadingsNavigation::open, ReadingsNavigation::openList);
        } catch (Rejected refusal) {
            Notices.refused(refusal);
            open(id());
        }
    }

    private Optional<Mark> find(String id) {
        return desk.marks(id()).stream()
                .filter(mark -> mark.id().equals(new MarkId(UUID.fromString(id))))
                .findFirst();
    }

    private boolean isOpen() {
        return opened.filter(reading -> reading.state() == ReadingState.OPEN).isPresent();
    }

    private ReadingId id() {
        return opened.orElseThrow().id();
    }

    private class BarDeeds implements CaseBar.Deeds {

        @Override
        public void undo() {
            attempt(desk::undo);
        }

        /** Signing cannot be taken back silently, so it is asked once. */
        @Override
        public void sign() {
            Dialog dialog = new Dialog("Sign " + title() + "?");
            int outlined = desk.marks(id()).size();
            dialog.add(new Paragraph((outlined == 0
                            ? "Nothing is outlined. "
                            : outlined + (outlined == 1 ? " outline. " : " outlines. "))
                    + "Once signed, the reading does not change any more."));
            Button sign = new Button("Sign and go on", click -> {
                dialog.close();
                signAndGoOn();
            });
            sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            sign.setDisableOnClick(true);
            dialog.getFooter().add(new Button("Not yet", click -> dialog.close()), sign);
            dialog.open();
            sign.focus();
        }

        @Override
        public void amend() {
            Dialog dialog = new Dialog("Amend " + title());
            TextArea reason = new TextArea("Why");
            reason.setRequiredIndicatorVisible(true);
            reason.setMaxLength(500);
            reason.setWidth("360px");
            dialog.add(new Paragraph("What was signed is kept; you change a copy and sign again."), reason);
            Button amend = new Button("Amend", click -> {
                try {
                    show(desk.amend(id(), reason.getValue()));
                    dialog.close();
                } catch (Rejected refusal) {
                    Notices.refused(refusal);
                }
            });
            amend.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), amend);
            dialog.open();
            reason.focus();
        }
    }

    private class PanelDeeds implements MarkPanel.Deeds {

        @Override
        public void select(MarkId mark) {
            selected = Optional.of(mark);
            refresh();
            viewer.focusSighting(mark.value().toString());
        }

        @Override
        public void describe(Mark mark, Morphology pattern, Optional<DensityGrade> density) {
            attempt(() -> desk.describe(id(), mark, pattern, density));
        }

        @Override
        public void remove(Mark mark) {
            attempt(() -> desk.remove(id(), mark));
        }
    }
}
