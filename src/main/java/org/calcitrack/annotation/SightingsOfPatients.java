package org.calcitrack.annotation;

import java.util.List;
import org.calcitrack.patient.KeptOfPatients;
import org.calcitrack.patient.OwnedTable;
import org.calcitrack.patient.PatientId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sightings follow their film, and with it the patient's record. */
@Component
@Order(2)
class SightingsOfPatients implements KeptOfPatients {

    private final SightingTable sightings;

    SightingsOfPatients(SightingTable sightings) {
        this.sightings = sightings;
    }

    @Override
    public List<OwnedTable> tables() {
        return List.of(OwnedTable.ofVisits("sighting"));
    }

    /** What was outlined while the two were one is the patient's whose film it is on. */
    @Override
    public void mendParted(PatientId merged, PatientId kept) {
        sightings.followFilms(merged, kept);
    }
}
