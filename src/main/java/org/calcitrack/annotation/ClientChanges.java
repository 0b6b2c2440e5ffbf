package org.calcitrack.annotation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.geometry.Outline;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes what a browser kept while it could not reach the server, and what it may send twice: every change exactly once,
 * in the transaction that makes it, and only for the account that made it.
 */
@Service
@Transactional
public class ClientChanges {

    private final ClientChangeTable changes;
    private final Sightings sightings;
    private final SightingVersions versions;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    ClientChanges(
            ClientChangeTable changes,
            Sightings sightings,
            SightingVersions versions,
            CurrentAccount currentAccount,
            Clock clock) {
        this.changes = changes;
        this.sightings = sightings;
        this.versions = versions;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** Outlines a deposit; empty when the change was made before. See {@link Sightings#outline}. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Sighting> outline(UUID change, OutlineSighting command) {
        if (isMade(change)) {
            return Optional.empty();
        }
        var sighting = sightings.outline(command);
        changes.add(change, me(), clock.instant(), sighting.version());
        return Optional.of(sighting);
    }

    /**
     * Gives a sighting another outline, or sets it aside when somebody changed the sighting since it was seen.
     *
     * @return whether it was set aside
     */
    @PreAuthorize("isAuthenticated()")
    public boolean reshape(ClientChange change, SightingId id, Outline outline) {
        if (isMade(change.id())) {
            return false;
        }
        boolean done = versions.reshape(id, seen(change), outline);
        changes.add(
                change.id(), me(), clock.instant(), done ? sightings.find(id).version() : change.seen());
        return !done;
    }

    /** Takes a sighting back. See {@link Sightings#remove}. */
    @PreAuthorize("isAuthenticated()")
    public void remove(ClientChange change, SightingId id) {
        if (!isMade(change.id())) {
            var removed = sightings.remove(id, seen(change));
            changes.add(change.id(), me(), clock.instant(), removed.version());
        }
    }

    /** Does something for a change that was not made before. A step that cannot be undone counts as made: it is forgotten. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(noRollbackFor = SightingRefused.class)
    public void once(UUID change, Runnable deed) {
        if (!isMade(change)) {
            changes.add(change, me(), clock.instant(), 0);
            deed.run();
        }
    }

    private int seen(ClientChange change) {
        return change.after().flatMap(changes::version).orElse(change.seen());
    }

    private boolean isMade(UUID change) {
        var maker = changes.maker(change);
        if (maker.filter(account -> !account.equals(me())).isPresent()) {
            throw new IllegalArgumentException("A change is its maker's: " + change);
        }
        return maker.isPresent();
    }

    private AccountId me() {
        return currentAccount.get().id();
    }
}
