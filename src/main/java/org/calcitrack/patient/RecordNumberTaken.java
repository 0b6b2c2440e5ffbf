package org.calcitrack.patient;

import java.util.Map;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: another patient of the same issuer has this record number. */
public class RecordNumberTaken extends Rejected {

    public RecordNumberTaken(String recordNumber) {
        super(
                new ErrorCode("patient.record-number-taken"),
                "Record number taken",
                Map.of("recordNumber", recordNumber));
    }
}
