package org.calcitrack.patient;

import java.util.Map;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: a patient without a usable record number (1 to 64 characters) or name (1 to 200). */
public class PatientIncomplete extends Rejected {

    public PatientIncomplete(String field) {
        super(new ErrorCode("patient.incomplete"), "Missing or too long: " + field, Map.of("field", field));
    }
}
