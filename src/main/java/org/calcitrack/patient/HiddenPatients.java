package org.calcitrack.patient;

import java.util.Set;

/**
 * Who is hidden from the current account for now; the room that keeps blinded readings implements it. Services that
 * answer with records or identities are screened anyway; one that answers with bare text or DICOM asks here.
 */
public interface HiddenPatients {

    Set<PatientId> hidden();
}
