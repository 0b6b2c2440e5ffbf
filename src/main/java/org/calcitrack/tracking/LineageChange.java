package org.calcitrack.tracking;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.Undoable;
import org.calcitrack.annotation.VisitSeals;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Visit;
import org.calcitrack.patient.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes lineage events back and puts them back, as the steps on a film that they may be. */
@Component
class LineageChange implements Undoable {

    static final String WITHDRAWN = "withdrawn";
    static final String RECORDED = "recorded";

    private final LineageTable lineage;
    private final DepositTable deposits;
    private final Visits visits;
    private final VisitSeals seals;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LineageChange(
            LineageTable lineage,
            DepositTable deposits,
            Visits visits,
            VisitSeals seals,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lineage = lineage;
        this.deposits = deposits;
        this.visits = visits;
        this.seals = seals;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** Says whether it stood until now. */
    boolean remove(LineageEventId id) {
        lineage.patientOf(id).stream()
                .flatMap(patient -> lineage.of(patient).stream())
                .filter(event -> event.id().equals(id))
                .forEach(this::refuseWhereSigned);
        boolean stood = lineage.remove(id, currentAccount.get().id(), clock.instant());
        if (stood) {
            events.publishEvent(new LineageRemoved(id));
        }
        return stood;
    }

    /**
     * Says whether it had been taken back until now.
     *
     * @throws TrackingRefused when what was recorded meanwhile contradicts it
     */
    boolean restore(PatientId patient, LineageEventId id) {
        var standing = lineage.of(patient).stream();
        var back =
                lineage.withdrawn(patient).stream().filter(event -> event.id().equals(id));
        check(Stream.concat(standing, back.peek(this::refuseWhereSigned)));
        boolean restored = lineage.restore(id);
        if (restored) {
            events.publishEvent(new LineageRecorded(id));
        }
        return restored;
    }

    /** What happened on the day of a visit belongs to what was read and signed there. */
    void refuseWhereSigned(LineageEvent event) {
        visits.findOn(event.patientId(), event.date()).map(Visit::id).ifPresent(seals::refuseChange);
    }

    /** Refuses events that contradict each other. */
    void check(Stream<LineageEvent> all) {
        var graph = new LineageGraph(all.toList());
        if (graph.hasCycle()) {
            throw TrackingRefused.ownAncestor();
        }
        graph.bornTwice().flatMap(deposits::find).ifPresent(twice -> {
            throw TrackingRefused.bornTwice(twice);
        });
    }

    @Override
    public String kind() {
        return "lineage";
    }

    @Override
    public boolean stands(UUID subject, String state) {
        return lineage.stands(new LineageEventId(subject)) == state.equals(RECORDED);
    }

    @Override
    public void bring(UUID subject, String state) {
        var id = new LineageEventId(subject);
        if (state.equals(WITHDRAWN)) {
            remove(id);
        } else {
            lineage.patientOf(id).ifPresent(patient -> restore(patient, id));
        }
    }
}
