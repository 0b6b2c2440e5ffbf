package org.calcitrack.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.clinical.ClinicalEntry;
import org.calcitrack.patient.PatientId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The clinical facts of the sample patients, as the sample folder keeps them. */
final class ClinicalFile {

    private static final Set<String> KINDS =
            Set.of("recordNumber", "diagnoses", "labResults", "treatments", "procedures", "events");

    private final Map<String, String> cases = new HashMap<>();
    private final Map<String, Fact> patients = new HashMap<>();

    private ClinicalFile(JsonNode root) {
        root.path("cases").properties().forEach(named -> cases.put(named.getKey(), reference(named)));
        cases.put("invented", "invented, in no case report");
        for (JsonNode patient : root.path("patients")) {
            Fact fact = new Fact(patient).only(KINDS);
            patients.put(fact.text("recordNumber"), fact);
        }
    }

    static ClinicalFile read(Path file) {
        return new ClinicalFile(JsonMapper.shared().readTree(file));
    }

    Set<String> recordNumbers() {
        return Set.copyOf(patients.keySet());
    }

    /** What is known of the patient with this record number, as entries of the given patient. */
    List<ClinicalEntry> entriesOf(String recordNumber, PatientId patient) {
        List<ClinicalEntry> entries = new ArrayList<>();
        Optional.ofNullable(patients.get(recordNumber)).ifPresent(known -> {
            FactReader reader = new FactReader(patient, cases);
            known.node().path("diagnoses").forEach(node -> entries.add(reader.diagnosis(new Fact(node))));
            known.node().path("labResults").forEach(node -> entries.add(reader.labResult(new Fact(node))));
            known.node().path("treatments").forEach(node -> entries.add(reader.treatment(new Fact(node))));
            known.node().path("procedures").forEach(node -> entries.add(reader.procedure(new Fact(node))));
            known.node().path("events").forEach(node -> entries.add(reader.event(new Fact(node))));
        });
        return entries;
    }

    private static String reference(Map.Entry<String, JsonNode> named) {
        return "case " + named.getKey() + ", " + named.getValue().asString();
    }
}
