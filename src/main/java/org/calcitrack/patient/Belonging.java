package org.calcitrack.patient;

import java.util.Optional;
import org.calcitrack.shared.Identifier;

/** Tells to which patient a thing belongs; each room that keeps such things implements it for its own. */
public interface Belonging {

    /** Empty when this room keeps no such thing. */
    Optional<PatientId> patientOf(Identifier thing);
}
