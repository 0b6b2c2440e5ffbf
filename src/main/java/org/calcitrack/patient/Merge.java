package org.calcitrack.patient;

import java.time.Instant;

/**
 * That two records are of one person, said by somebody and not undone.
 *
 * @param kept the record under which everything is found
 * @param merged the other record, as it was registered
 * @param by who said so
 */
public record Merge(MergeId id, PatientId kept, Patient merged, String by, Instant at) {}
