package org.calcitrack.scoring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.FilmHistory;
import org.calcitrack.annotation.FilmStep;
import org.calcitrack.annotation.VisitSeals;
import org.calcitrack.geometry.Clip;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.Scale;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the regions of scoring protocols lie on films; every change can be undone by who made it. */
@Service
@Transactional
public class ScoringRegions {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    /** Ten by ten pixels: percentages of less would be noise. */
    private static final double SMALLEST_AREA = 100;

    private final RegionTable regions;
    private final RegionChange change;
    private final CarriedRegions carried;
    private final Radiographs radiographs;
    private final FilmHistory history;
    private final VisitSeals seals;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScoringRegions(
            RegionTable regions,
            RegionChange change,
            CarriedRegions carried,
            Radiographs radiographs,
            FilmHistory history,
            VisitSeals seals,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.regions = regions;
        this.change = change;
        this.carried = carried;
        this.radiographs = radiographs;
        this.history = history;
        this.seals = seals;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** The regions outlined on a film. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<RegionOutline> onRadiograph(RadiographId radiograph) {
        return regions.on(radiograph);
    }

    /**
     * Outlines a region on a film; what leaves the image is cut off. Where the film shows the region already, that
     * outline gets the new shape.
     *
     * @param outline in pixels of the film
     * @throws ScoringRefused when the film was removed, or no area is left within the image
     */
    @PreAuthorize(WRITERS)
    public RegionOutline outline(RadiographId radiograph, RegionName region, Outline outline) {
        return regions.on(radiograph).stream()
                .filter(there -> there.region().equals(region))
                .findFirst()
                .map(there -> reshape(there.id(), there.version(), outline))
                .orElseGet(() -> add(radiograph, region, outline, Optional.empty()));
    }

    /**
     * Gives a region another outline; what leaves the image is cut off.
     *
     * @param version the version that the reader saw
     * @throws ScoringRefused when it was changed since, or no area is left within the image
     */
    @PreAuthorize(WRITERS)
    public RegionOutline reshape(RegionOutlineId id, int version, Outline outline) {
        var before = unchanged(id, version);
        return changed("reshape region", before, before.state().reshaped(within(outline, film(before.radiographId()))));
    }

    /**
     * Takes a region's outline back; it no longer counts but can be restored.
     *
     * @param version the version that the reader saw
     * @throws ScoringRefused when it was changed since
     */
    @PreAuthorize(WRITERS)
    public RegionOutline remove(RegionOutlineId id, int version) {
        var before = unchanged(id, version);
        return changed("remove region", before, before.state().removed(true));
    }

    /**
     * Carries regions over from the last earlier film that has any and lies well on this one; regions that are
     * outlined already stay as they are. A reader adjusts them where they do not fit.
     *
     * @param wanted only these
     * @return the regions that were added, at least one
     * @throws ScoringRefused when there is nothing to carry over
     */
    @PreAuthorize(WRITERS)
    public List<RegionOutline> carryOver(RadiographId radiograph, Set<RegionName> wanted) {
        var film = film(radiograph);
        var there = regions.on(radiograph).stream().map(RegionOutline::region).collect(Collectors.toSet());
        var added = carried.to(film).stream()
                .filter(each -> wanted.contains(each.region()) && !there.contains(each.region()))
                .map(each -> add(radiograph, each.region(), each.outline(), Optional.of(each.from())))
                .toList();
        if (added.isEmpty()) {
            throw ScoringRefused.nothingToCarry();
        }
        return added;
    }

    private RegionOutline add(
            RadiographId radiograph, RegionName region, Outline drawn, Optional<RadiographId> carriedFrom) {
        var film = film(radiograph);
        seals.refuseChange(film.visitId());
        var now = clock.instant();
        var outline = new RegionOutline(
                RegionOutlineId.random(),
                radiograph,
                region,
                within(drawn, film),
                carriedFrom,
                currentAccount.get().id(),
                now,
                now,
                1,
                false);
        regions.add(outline);
        events.publishEvent(new RegionOutlined(outline.id()));
        note("outline region", outline.state().removed(true), outline);
        return outline;
    }

    private RegionOutline changed(String what, RegionOutline before, RegionState state) {
        if (state.equals(before.state())) {
            return before;
        }
        var after = change.bring(before, state);
        note(what, before.state(), after);
        return after;
    }

    private void note(String what, RegionState before, RegionOutline after) {
        history.note(new FilmStep(
                after.radiographId(),
                change,
                after.id().value(),
                what,
                before.text(),
                after.state().text()));
    }

    private RegionOutline unchanged(RegionOutlineId id, int version) {
        var outline = regions.find(id).orElseThrow(() -> new NotFound(id));
        if (outline.version() != version || outline.removed()) {
            throw ScoringRefused.changedMeanwhile();
        }
        return outline;
    }

    /** A film that somebody removed in another window is still found, but not among its visit's films. */
    private Radiograph film(RadiographId id) {
        var film = radiographs.find(id);
        if (!radiographs.ofVisit(film.visitId()).contains(film)) {
            throw ScoringRefused.filmRemoved();
        }
        return film;
    }

    private static Outline within(Outline outline, Radiograph film) {
        return Clip.toImage(outline, film.columns(), film.rows())
                .filter(part -> !(part instanceof Marker) && part.area(Scale.PIXELS) >= SMALLEST_AREA)
                .orElseThrow(ScoringRefused::needsAnArea);
    }
}
