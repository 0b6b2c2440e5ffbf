package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.annotation.Caliper;
import org.calcitrack.annotation.Measurement;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.patient.Patient;
import org.calcitrack.scoring.RegionOutlineId;
import org.calcitrack.tracking.Ghost;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.RadiographViewer;
import org.calcitrack.ui.component.ViewerCaliper;
import org.calcitrack.ui.component.ViewerGhost;
import org.calcitrack.ui.component.ViewerSighting;

/** One film on the screen, what is outlined on it, and which outline is selected. */
class FilmPane extends Div {

    private final RadiographViewer viewer = new RadiographViewer();
    private final Span caption = new Span();
    private final ReadingDesk desk;
    private Optional<Radiograph> film = Optional.empty();
    private List<ReadingDesk.Seen> seen = List.of();
    private Optional<SightingId> selected = Optional.empty();
    private List<RegionDesk.Shown> regions = List.of();
    private Optional<RegionOutlineId> selectedRegion = Optional.empty();

    FilmPane(ReadingDesk desk) {
        this.desk = desk;
        addClassName("ct-pane");
        caption.addClassName("ct-pane-caption");
        add(caption, viewer);
    }

    RadiographViewer viewer() {
        return viewer;
    }

    Optional<Radiograph> shown() {
        return film;
    }

    Radiograph film() {
        return film.orElseThrow();
    }

    List<ReadingDesk.Seen> seen() {
        return seen;
    }

    /** Shows a film, or what is new about the film on screen. */
    void show(Radiograph next, Patient patient) {
        if (film.filter(before -> before.id().equals(next.id())).isEmpty()) {
            selected = Optional.empty();
            selectedRegion = Optional.empty();
            regions = List.of();
        }
        film = Optional.of(next);
        viewer.setFilm(desk.forViewer(next, patient));
        viewer.setPlace(desk.reader(), "film/" + next.id().value());
        refresh();
    }

    /** Shows where earlier films make one look for deposits. */
    void show(List<Ghost> ghosts) {
        viewer.setGhosts(ghosts.stream()
                .map(ghost -> new ViewerGhost(ghost.deposit().label(), ghost.outline()))
                .toList());
    }

    /** Shows these regions of a scoring protocol besides the deposits. */
    void showRegions(List<RegionDesk.Shown> shown) {
        if (!regions.equals(shown)) {
            regions = shown;
            draw();
        }
    }

    /** The outlined region behind the name that the viewer gives it. */
    Optional<RegionDesk.Shown> region(String id) {
        return regions.stream()
                .filter(each -> each.outline().id().value().toString().equals(id))
                .findFirst();
    }

    /** Selects an outlined region instead of a deposit, or lets go of it. */
    void selectRegion(Optional<RegionOutlineId> id) {
        selectedRegion = id;
        id.ifPresent(region -> select(Optional.empty()));
    }

    Optional<RegionOutlineId> selectedRegion() {
        return selectedRegion;
    }

    /** Takes in what is kept of the film; the selection stays where it still is. */
    void refresh() {
        seen = desk.seenOn(film());
        viewer.setCalipers(calipers().stream().map(FilmPane::forViewer).toList());
        draw();
    }

    private void draw() {
        viewer.setSightings(
                seen.stream().map(FilmPane::forViewer).toList(),
                regions.stream().map(RegionDesk.Shown::forViewer).toList());
        select(selected);
    }

    /** The distances and sizes along two axes on the film. */
    List<Caliper> calipers() {
        return desk.calipersOn(film());
    }

    /** Takes in what is kept of the film, and selects what was outlined just now. */
    void refresh(SightingId outlined) {
        selected = Optional.of(outlined);
        refresh();
    }

    /** The active film can be worked on; the others are there to be looked at. */
    void setActive(boolean active, Optional<Radiograph> beside) {
        setClassName("active", active);
        viewer.setActive(active);
        viewer.setLocked(!active);
        caption.setText(film.map(shown -> Dates.written(shown.acquiredOn())
                        + beside.map(other -> " · " + TimeApart.words(shown.acquiredOn(), other.acquiredOn()))
                                .orElse(""))
                .orElse(""));
        if (!active) {
            select(Optional.empty());
        }
    }

    /** Selects an outline of this film; one that is not on it selects nothing. */
    void select(Optional<SightingId> id) {
        selected = id.filter(each -> find(each.value().toString()).isPresent());
        selectedRegion = selectedRegion.filter(region -> selected.isEmpty());
        Optional<UUID> chosen = selected.map(SightingId::value)
                .or(() -> selectedRegion.map(RegionOutlineId::value).filter(region -> region(region.toString())
                        .isPresent()));
        chosen.ifPresentOrElse(known -> viewer.select(known.toString()), viewer::selectNothing);
    }

    Optional<ReadingDesk.Seen> selected() {
        return selected.flatMap(id -> find(id.value().toString()));
    }

    /** The outline behind the name that the viewer gives it. */
    Optional<ReadingDesk.Seen> find(String id) {
        return seen.stream()
                .filter(each -> each.sighting().id().value().toString().equals(id))
                .findFirst();
    }

    private static ViewerSighting forViewer(ReadingDesk.Seen seen) {
        Sighting sighting = seen.sighting();
        return new ViewerSighting(
                sighting.id().value().toString(),
                sighting.version(),
                seen.label(),
                sighting.outline(),
                sighting.measurement().map(FilmPane::sizes).orElse(""),
                sighting.morphology().label(),
                Optional.empty(),
                seen.deposit().isEmpty());
    }

    private static ViewerCaliper forViewer(Caliper caliper) {
        return new ViewerCaliper(
                caliper.id().value().toString(), caliper.lines(), caliper.size().brief());
    }

    private static String sizes(Measurement size) {
        return size.area().brief() + "\n" + size.longestDiameter().brief();
    }
}
