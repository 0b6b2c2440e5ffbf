package org.calcitrack.reading;

import java.util.List;
import org.calcitrack.patient.KeptOfPatients;
import org.calcitrack.patient.OwnedTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Readings and cases follow the patient's record when two are merged, so that blinding follows too. */
@Component
@Order(6)
class ReadingsOfPatients implements KeptOfPatients {

    @Override
    public List<OwnedTable> tables() {
        return List.of(OwnedTable.ofVisits("reading"), OwnedTable.ofPatients("reading_case"));
    }
}
