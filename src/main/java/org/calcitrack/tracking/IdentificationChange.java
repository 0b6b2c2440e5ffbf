package org.calcitrack.tracking;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.FilmHistory;
import org.calcitrack.annotation.FilmStep;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.annotation.Undoable;
import org.calcitrack.annotation.VisitSeals;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Links a sighting to a deposit, or parts them, as a step that its reader can take back. */
@Component
class IdentificationChange implements Undoable {

    private final IdentificationTable links;
    private final DepositTable deposits;
    private final Sightings sightings;
    private final FilmHistory history;
    private final VisitSeals seals;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdentificationChange(
            IdentificationTable links,
            DepositTable deposits,
            Sightings sightings,
            FilmHistory history,
            VisitSeals seals,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.deposits = deposits;
        this.sightings = sightings;
        this.history = history;
        this.seals = seals;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** Links, or parts when the deposit is empty, and notes the step; nothing happens when it is so already. */
    void apply(Sighting sighting, Optional<DepositId> deposit) {
        var before = links.depositOf(sighting.id());
        if (before.equals(deposit)) {
            return;
        }
        bring(sighting, deposit);
        history.note(new FilmStep(
                sighting.radiographId(),
                this,
                sighting.id().value(),
                deposit.isPresent() ? "identify" : "separate",
                text(before),
                text(deposit)));
    }

    @Override
    public String kind() {
        return "identification";
    }

    @Override
    public boolean stands(UUID subject, String state) {
        return text(links.depositOf(new SightingId(subject))).equals(state);
    }

    @Override
    public void bring(UUID subject, String state) {
        bring(sightings.find(new SightingId(subject)), deposit(state));
    }

    private void bring(Sighting sighting, Optional<DepositId> deposit) {
        seals.refuseChange(sighting.visitId());
        links.remove(sighting.id());
        deposit.ifPresentOrElse(
                id -> link(sighting, id), () -> events.publishEvent(new SightingSeparated(sighting.id())));
    }

    private void link(Sighting sighting, DepositId id) {
        if (sighting.removed()) {
            throw TrackingRefused.sightingRemoved();
        }
        var deposit = deposits.find(id).orElseThrow(() -> new NotFound(id));
        if (!links.add(sighting, id, currentAccount.get().id(), clock.instant())) {
            throw TrackingRefused.twiceOnOneFilm(deposit);
        }
        events.publishEvent(new SightingIdentified(sighting.id(), id));
    }

    private static String text(Optional<DepositId> deposit) {
        return deposit.map(id -> id.value().toString()).orElse("");
    }

    private static Optional<DepositId> deposit(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new DepositId(UUID.fromString(text)));
    }
}
