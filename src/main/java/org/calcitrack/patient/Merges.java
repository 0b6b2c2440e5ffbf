package org.calcitrack.patient;

import java.time.Clock;
import java.util.List;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two records of one person become one, and two again: a person says so, nothing is ever merged by itself. Visits of one
 * day become one visit; everything else changes hands as it is.
 */
@Service
@Transactional
public class Merges {

    private static final String MAY_MERGE = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final MergeTable merges;
    private final MergeWork work;
    private final PatientTable patients;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Merges(
            MergeTable merges,
            MergeWork work,
            PatientTable patients,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.merges = merges;
        this.work = work;
        this.patients = patients;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** The records merged into a patient's, the latest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Merge> into(PatientId kept) {
        return merges.into(kept).stream()
                .map(merge -> new Merge(merge.id(), merge.kept(), patient(merge.merged()), merge.by(), merge.at()))
                .toList();
    }

    /**
     * Says that two records are of one person.
     *
     * @param kept the record under which everything is found from now on
     * @throws MergeRefused when one of them is merged already, when one is sample data and the other is not, or when both
     *     have on one day what a visit has once, such as a signed reading
     */
    @PreAuthorize(MAY_MERGE)
    public MergeId merge(PatientId kept, PatientId merged) {
        refuse(kept, merged);
        MergeId id = MergeId.random();
        merges.add(new MergeTable.Kept(id, kept, merged, currentAccount.get().displayName(), clock.instant()));
        hand(merged, kept, new MergeNotes(id, merges));
        patients.mergedInto(merged, kept);
        events.publishEvent(new PatientsMerged(merged, kept));
        return id;
    }

    private void hand(PatientId merged, PatientId kept, MergeNotes notes) {
        try {
            work.merge(merged, kept, notes);
        } catch (DuplicateKeyException once) {
            throw MergeRefused.onceAVisit();
        }
    }

    private void refuse(PatientId kept, PatientId merged) {
        if (kept.equals(merged)) {
            throw MergeRefused.withItself();
        }
        if (patients.lock(kept).isPresent() || patients.lock(merged).isPresent()) {
            throw MergeRefused.mergedAlready();
        }
        if (patient(kept).synthetic() != patient(merged).synthetic()) {
            throw MergeRefused.syntheticWithReal();
        }
    }

    /**
     * Takes a merge back: everything is as it was, what was added meanwhile stays with the patient it was added to, films
     * that name the other record excepted.
     *
     * @throws MergeRefused when one of the records was merged again since
     */
    @PreAuthorize(MAY_MERGE)
    public void undo(MergeId id) {
        MergeTable.Kept merge = merges.find(id).orElseThrow(() -> new NotFound(id));
        boolean latest = merges.into(merge.kept()).getFirst().id().equals(id);
        if (!latest || patients.lock(merge.kept()).isPresent()) {
            throw MergeRefused.laterFirst();
        }
        patients.standsAlone(merge.merged());
        merges.stepsBackwards(id).forEach(merges::takeBack);
        work.mend(merge.merged(), merge.kept());
        merges.undone(id, currentAccount.get().displayName(), clock.instant());
        events.publishEvent(new PatientsParted(merge.merged(), merge.kept()));
    }

    private Patient patient(PatientId id) {
        return patients.find(id).orElseThrow(() -> new NotFound(id));
    }
}
