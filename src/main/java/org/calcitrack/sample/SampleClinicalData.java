package org.calcitrack.sample;

import java.nio.file.Path;
import java.util.Map;
import org.calcitrack.clinical.ClinicalRecords;
import org.calcitrack.patient.PatientId;
import org.springframework.stereotype.Component;

/** Records the clinical facts of the sample patients through the same door as everybody's. */
@Component
public class SampleClinicalData {

    private final ClinicalRecords records;

    SampleClinicalData(ClinicalRecords records) {
        this.records = records;
    }

    /**
     * Records every entry of the file for the patients named; needs somebody signed in who may write.
     *
     * @param file the sample images' {@code clinical.json}
     * @param patients the patients that exist, by record number; facts of others are left out
     * @return how many entries were recorded
     */
    public int record(Path file, Map<String, PatientId> patients) {
        ClinicalFile facts = ClinicalFile.read(file);
        int recorded = 0;
        for (Map.Entry<String, PatientId> patient : patients.entrySet()) {
            for (var entry : facts.entriesOf(patient.getKey(), patient.getValue())) {
                records.add(entry);
                recorded++;
            }
        }
        return recorded;
    }
}
