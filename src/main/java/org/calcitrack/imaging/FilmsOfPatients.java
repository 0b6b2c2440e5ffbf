package org.calcitrack.imaging;

import java.util.List;
import org.calcitrack.patient.KeptOfPatients;
import org.calcitrack.patient.OwnedTable;
import org.calcitrack.patient.PatientId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Films follow their patient's record. */
@Component
@Order(1)
class FilmsOfPatients implements KeptOfPatients {

    private final RadiographTable films;

    FilmsOfPatients(RadiographTable films) {
        this.films = films;
    }

    @Override
    public List<OwnedTable> tables() {
        return List.of(OwnedTable.ofVisits("radiograph"), OwnedTable.ofPatients("waiting_film"));
    }

    /** Films that arrived while the two were one go to the record that their file names. */
    @Override
    public void mendParted(PatientId merged, PatientId kept) {
        films.goToWhomTheyName(kept, merged);
    }
}
