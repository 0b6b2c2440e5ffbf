package org.calcitrack.patient;

import java.util.List;

/**
 * What a room above keeps of patients, so that it follows when two records are merged and goes back when they are
 * parted. A room that adds a table with patients in it names it here; a test holds that.
 */
public interface KeptOfPatients {

    /** The tables whose rows change hands. */
    List<OwnedTable> tables();

    /** Makes room, for example for numbers that are given once for each patient. */
    default void makeRoom(PatientId merged, PatientId kept, MergeNotes notes) {}

    /** Mends what was added while the two were one. */
    default void mendParted(PatientId merged, PatientId kept) {}
}
