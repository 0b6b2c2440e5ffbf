package org.calcitrack.reading;

import java.util.List;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.PatientId;

/**
 * What is read in one go.
 *
 * @param number the pseudonym under which results are told; it follows from the seed, not from the patient
 * @param films in the order in which they are shown
 */
record ReadingCase(CaseId id, int number, PatientId patientId, List<RadiographId> films) {

    ReadingCase {
        films = List.copyOf(films);
    }
}
