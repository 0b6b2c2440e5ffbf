package org.calcitrack.annotation;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every version that a sighting ever had. When two people change the same one, the later change is set aside: nothing
 * is overwritten, and its reader chooses.
 */
@Service
@Transactional
public class SightingVersions {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final SightingVersionTable versions;
    private final Sightings sightings;
    private final Radiographs radiographs;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    SightingVersions(
            SightingVersionTable versions,
            Sightings sightings,
            Radiographs radiographs,
            CurrentAccount currentAccount,
            Clock clock) {
        this.versions = versions;
        this.sightings = sightings;
        this.radiographs = radiographs;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** All versions of a sighting, newest first, with those that were set aside. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SightingVersion> of(SightingId id) {
        return versions.of(id);
    }

    /** What the signed-in person still has to choose between on a film. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SightingVersion> waiting(RadiographId film) {
        return versions.waiting(film, currentAccount.get().id());
    }

    /**
     * Gives a sighting another outline; when somebody changed it since this version was seen, the outline is set aside.
     *
     * @return false when it was set aside
     */
    @PreAuthorize(WRITERS)
    public boolean reshape(SightingId id, int seen, Outline outline) {
        if (isNewest(id, seen)) {
            sightings.reshape(id, seen, outline);
            return true;
        }
        setAside(id, seen, state -> state.reshaped(outline));
        return false;
    }

    /**
     * Describes a sighting; when somebody changed it since this version was seen, the description is set aside.
     *
     * @return false when it was set aside
     */
    @PreAuthorize(WRITERS)
    public boolean describe(SightingId id, int seen, SightingDescription description) {
        if (isNewest(id, seen)) {
            sightings.describe(id, seen, description);
            return true;
        }
        setAside(id, seen, state -> state.described(description));
        return false;
    }

    private boolean isNewest(SightingId id, int seen) {
        return sightings.find(id).version() == seen;
    }

    /**
     * Makes a sighting what a version says, as a new version that can be undone; what it is now stays in its history.
     *
     * @throws SightingRefused when the visit was signed, or the outline no longer fits its film
     */
    @PreAuthorize(WRITERS)
    public Sighting bringBack(SightingVersionId id) {
        var version = find(id);
        versions.settle(id);
        return sightings.become(version.sightingId(), version.state());
    }

    /** Decides for what a sighting is now; the version that was set aside stays in its history. */
    @PreAuthorize(WRITERS)
    public void leave(SightingVersionId id) {
        find(id);
        versions.settle(id);
    }

    private void setAside(SightingId id, int seen, UnaryOperator<SightingState> how) {
        var now = sightings.find(id);
        var read = versions.find(id, seen).map(SightingVersionTable.Kept::state).orElseGet(now::state);
        var wanted = how.apply(read);
        var film = radiographs.find(now.radiographId());
        SightingChange.check(wanted.outline(), film);
        var kept = new SightingVersionTable.Kept(
                SightingVersionId.random(), id, wanted, currentAccount.get().id(), clock.instant());
        versions.setAside(kept, Measurement.of(wanted.outline(), film.calibration()));
    }

    private SightingVersionTable.Kept find(SightingVersionId id) {
        return versions.find(id).orElseThrow(() -> new NotFound(id));
    }
}
