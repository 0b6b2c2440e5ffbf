package org.calcitrack.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.calcitrack.account.OnBehalf;
import org.calcitrack.account.Role;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the synthetic patients in on the first start, when nobody is registered yet and samples are wanted. */
@Component
@Order(2)
class SampleLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    /** Acts as the sample administrator, whose undo no reader shares. */
    private static final String ACCOUNT = "administrator";

    private final SampleFilms films;
    private final SampleReading reading;
    private final SampleVisits visits;
    private final SampleClinicalData clinicalData;
    private final Patients patients;
    private final OnBehalf onBehalf;
    private final boolean wanted;
    private final Path folder;

    SampleLoader(
            SampleFilms films,
            SampleReading reading,
            SampleVisits visits,
            SampleClinicalData clinicalData,
            Patients patients,
            OnBehalf onBehalf,
            @Value("${calcitrack.samples}") boolean wanted,
            @Value("${calcitrack.sample-folder:sample-images}") Path folder) {
        this.films = films;
        this.reading = reading;
        this.visits = visits;
        this.clinicalData = clinicalData;
        this.patients = patients;
        this.onBehalf = onBehalf;
        this.wanted = wanted;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            onBehalf.of(ACCOUNT, Role.ADMINISTRATOR, this::bringUnlessThere);
        }
    }

    private void bringUnlessThere() {
        if (patients.search("").isEmpty()) {
            bring();
        }
    }

    private void bring() {
        Path truth = folder.resolve("truth.json");
        if (!Files.isReadable(truth)) {
            LOG.warn("No sample patients: there is no {}", truth);
            return;
        }
        Map<String, PatientId> known = new HashMap<>();
        for (Truth.Patient patient : Truth.read(truth).patients()) {
            Map<String, Radiograph> brought = films.bring(folder, patient);
            reading.read(patient, brought);
            PatientId id = films.patientOf(patient);
            visits.note(folder.resolve("visits.csv"), patient.recordNumber(), id);
            known.put(patient.recordNumber(), id);
        }
        clinicalData.record(folder.resolve("clinical.json"), known);
    }
}
