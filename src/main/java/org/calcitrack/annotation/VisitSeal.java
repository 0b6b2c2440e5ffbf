package org.calcitrack.annotation;

import org.calcitrack.patient.VisitId;

/** Says whether what is on a visit's films may still change; the room that keeps signed readings implements it. */
public interface VisitSeal {

    /** @throws org.calcitrack.shared.Rejected when a signed reading stands on what is there */
    void refuseChange(VisitId visit);
}
