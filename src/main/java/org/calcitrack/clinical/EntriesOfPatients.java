package org.calcitrack.clinical;

import java.util.List;
import java.util.stream.Stream;
import org.calcitrack.patient.KeptOfPatients;
import org.calcitrack.patient.OwnedTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Clinical entries follow their patient's record. */
@Component
@Order(4)
class EntriesOfPatients implements KeptOfPatients {

    @Override
    public List<OwnedTable> tables() {
        return Stream.of("lab_result", "treatment", "clinical_procedure", "diagnosis", "clinical_event")
                .map(OwnedTable::ofPatients)
                .toList();
    }
}
