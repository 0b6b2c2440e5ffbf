package org.calcitrack.ui.readingroom;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.annotation.ClientChange;
import org.calcitrack.geometry.Outline;
import org.calcitrack.scoring.Protocol;
import org.calcitrack.scoring.ProtocolRegion;
import org.calcitrack.scoring.RegionName;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.ViewerTool;

/** What the reader does to the regions of a scoring protocol on the active film. */
class RegionWork implements ScorePanel.Deeds {

    /** Tools that draw the border of a region. */
    private static final Set<ViewerTool> DRAWING =
            EnumSet.of(ViewerTool.POLYGON, ViewerTool.FREEHAND, ViewerTool.ELLIPSE);

    private final RegionDesk desk;
    private final FilmWork work;
    private final ScorePanel panel;
    private Optional<Protocol> protocol = Optional.empty();
    /** What the next outline bounds, instead of a deposit. */
    private Optional<ProtocolRegion> next = Optional.empty();

    RegionWork(RegionDesk desk, FilmWork work) {
        this.desk = desk;
        this.work = work;
        panel = new ScorePanel(this);
    }

    ScorePanel panel() {
        return panel;
    }

    /** Shows the score of the film's visit, and the film's regions on it, where the reader wants them. */
    void show(FilmPane pane) {
        List<Protocol> fitting = desk.protocols(pane.film());
        protocol = protocol.filter(fitting::contains).or(() -> desk.preferred(pane.film()));
        boolean open = protocol.isPresent() && desk.isOpen(pane.film());
        List<RegionDesk.Shown> shown =
                open ? protocol.map(each -> desk.shown(pane.film(), each)).orElse(List.of()) : List.of();
        pane.showRegions(shown);
        pane.viewer().setBounding(next.map(ProtocolRegion::name).map(RegionDesk::written));
        panel.setVisible(protocol.isPresent());
        panel.opened(open);
        if (open) {
            protocol.ifPresent(each -> panel.show(new ScorePanel.State(
                    pane.film(), fitting, each, desk.score(pane.film(), each), shown, pane.selectedRegion(), next)));
        }
    }

    /**
     * Takes an outline for the region that outlines bounded when it was drawn, which may be long ago: without a
     * connection the browser keeps it.
     */
    void outlined(ClientChange change, Outline outline, String bounded) {
        RegionName region = RegionDesk.read(bounded);
        boolean kept = work.attempt(() -> desk.outline(change, work.pane().film(), region, outline));
        if (kept) {
            next.filter(each -> each.name().equals(region)).ifPresent(each -> following(each)
                    .ifPresentOrElse(this::outline, () -> work.take(ViewerTool.SELECT)));
        }
    }

    void reshape(ClientChange change, RegionDesk.Shown region, Outline outline) {
        work.attempt(() -> desk.reshape(change, region.outline(), outline));
    }

    @Override
    public void remove(RegionDesk.Shown region) {
        if (work.attempt(() -> desk.remove(region.outline()))) {
            Notices.undoable("Took back the outline of the " + region.region().title() + ".", work::undo);
        }
    }

    /** Another tool ends the outlining of regions. */
    void taken(ViewerTool tool) {
        if (!DRAWING.contains(tool) && next.isPresent()) {
            next = Optional.empty();
            work.again();
        }
    }

    @Override
    public void outline(ProtocolRegion region) {
        next = Optional.of(region);
        work.take(ViewerTool.POLYGON);
        work.again();
    }

    @Override
    public void stop() {
        work.take(ViewerTool.SELECT);
    }

    @Override
    public void select(RegionDesk.Shown region) {
        work.pane().selectRegion(Optional.of(region.outline().id()));
        work.again();
    }

    @Override
    public void use(Protocol other) {
        protocol = Optional.of(other);
        next = Optional.empty();
        desk.keepOpen(other);
        work.again();
    }

    @Override
    public void open(boolean wanted) {
        if (wanted) {
            protocol.ifPresent(desk::keepOpen);
        } else {
            desk.keepClosed();
            stop();
        }
        work.again();
    }

    @Override
    public void carryOver() {
        protocol.ifPresent(each -> work.attempt(() -> {
            int carried = desk.carryOver(work.pane().film(), each);
            Notices.done("Carried " + carried + (carried == 1 ? " region" : " regions")
                    + " over from an earlier film. Look whether they fit, and drag what does not.");
        }));
    }

    /** The next region of the protocol that this film shows and nobody outlined. */
    private Optional<ProtocolRegion> following(ProtocolRegion done) {
        return protocol.flatMap(each -> {
            var outlined = desk.shown(work.pane().film(), each).stream()
                    .map(RegionDesk.Shown::region)
                    .toList();
            int from = each.regions().indexOf(done) + 1;
            return each.regions().subList(from, each.regions().size()).stream()
                    .filter(region -> region.shownBy(
                            work.pane().film().region(), work.pane().film().side()))
                    .filter(region -> !outlined.contains(region))
                    .findFirst();
        });
    }
}
