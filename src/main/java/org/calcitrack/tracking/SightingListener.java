package org.calcitrack.tracking;

import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingDescribed;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.SightingRemoved;
import org.calcitrack.annotation.SightingRestored;
import org.calcitrack.annotation.Sightings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps links and deposits in step with the sightings. */
@Component
class SightingListener {

    private final IdentificationTable links;
    private final DepositTable deposits;
    private final Sightings sightings;
    private final ApplicationEventPublisher events;

    SightingListener(
            IdentificationTable links, DepositTable deposits, Sightings sightings, ApplicationEventPublisher events) {
        this.links = links;
        this.deposits = deposits;
        this.sightings = sightings;
        this.events = events;
    }

    @EventListener
    void rest(SightingRemoved event) {
        links.rest(event.subject());
    }

    /** Another sighting may show the deposit on that film by now: then the one that came back shows none. */
    @EventListener
    void wake(SightingRestored event) {
        if (links.depositOf(event.subject()).isPresent() && !links.wake(sightings.find(event.subject()))) {
            links.remove(event.subject());
            events.publishEvent(new SightingSeparated(event.subject()));
        }
    }

    /** While one sighting is all that is known of a deposit, the deposit lies where that sighting says. */
    @EventListener
    void follow(SightingDescribed event) {
        var sighting = sightings.find(event.subject());
        links.depositOf(event.subject())
                .flatMap(deposits::find)
                .filter(deposit -> isAloneWith(sighting.id(), deposit))
                .ifPresent(deposit -> place(deposit, sighting));
    }

    private void place(Deposit deposit, Sighting sighting) {
        var placed = deposit.at(sighting.site(), sighting.side());
        if (!placed.equals(deposit)) {
            deposits.place(placed);
            events.publishEvent(new DepositPlaced(deposit.id()));
        }
    }

    private boolean isAloneWith(SightingId sighting, Deposit deposit) {
        return links.of(deposit.patientId()).stream()
                .filter(link -> link.depositId().equals(deposit.id()))
                .allMatch(link -> link.sightingId().equals(sighting));
    }
}
