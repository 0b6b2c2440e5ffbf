package org.calcitrack.annotation;

import org.calcitrack.patient.VisitId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every seal before something on a visit's films changes. */
@Component
public class VisitSeals {

    private final ObjectProvider<VisitSeal> seals;

    VisitSeals(ObjectProvider<VisitSeal> seals) {
        this.seals = seals;
    }

    /** @throws org.calcitrack.shared.Rejected when what is there was signed */
    public void refuseChange(VisitId visit) {
        seals.forEach(seal -> seal.refuseChange(visit));
    }
}
