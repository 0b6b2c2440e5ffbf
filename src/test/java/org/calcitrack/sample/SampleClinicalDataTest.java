package org.calcitrack.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.calcitrack.clinical.ClinicalDate.Precision;
import org.calcitrack.clinical.ClinicalEntry;
import org.calcitrack.clinical.ClinicalEvent;
import org.calcitrack.clinical.ClinicalEvent.Kind;
import org.calcitrack.clinical.ClinicalRecords;
import org.calcitrack.clinical.LabResult;
import org.calcitrack.clinical.LabValue;
import org.calcitrack.clinical.LabValue.Level;
import org.calcitrack.clinical.LabValue.LevelOnly;
import org.calcitrack.clinical.Treatment;
import org.calcitrack.patient.NewPatient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Sex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(roles = "ADMINISTRATOR")
@Transactional
class SampleClinicalDataTest {

    private static final Path FILE = Path.of("sample-images/clinical.json");

    /** Record numbers and births as sample-images/visits.csv has them. */
    private static final Map<String, LocalDate> BIRTHS = Map.of(
            "SYN-S0", LocalDate.of(1953, 12, 8),
            "SYN-S1", LocalDate.of(1969, 10, 3),
            "SYN-S2", LocalDate.of(1971, 9, 30),
            "SYN-S3A", LocalDate.of(1957, 6, 25),
            "SYN-S3B", LocalDate.of(1952, 8, 14),
            "SYN-S4", LocalDate.of(1934, 7, 19));

    @Autowired
    private SampleClinicalData sample;

    @Autowired
    private ClinicalRecords records;

    @Autowired
    private Patients patients;

    private final Map<String, PatientId> ids = new LinkedHashMap<>();
    private int recorded;

    @BeforeEach
    void recordTheRealFile() {
        BIRTHS.forEach((number, born) -> ids.put(
                number,
                patients.register(new NewPatient(
                                number, "SAMPLE-CLINICAL-TEST", number, Optional.of(born), Sex.FEMALE, true))
                        .id()));
        recorded = sample.record(FILE, ids);
    }

    private PatientId patient(String recordNumber) {
        return Optional.ofNullable(ids.get(recordNumber)).orElseThrow();
    }

    private LabResult result(String recordNumber, String analyte, String date) {
        return records.labResults(patient(recordNumber)).stream()
                .filter(result -> result.analyte().code().equals(analyte)
                        && result.date().toString().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private Treatment treatment(String recordNumber, String drug, String start) {
        return records.treatments(patient(recordNumber)).stream()
                .filter(treatment -> treatment.drug().equals(drug)
                        && treatment.start().toString().equals(start))
                .findFirst()
                .orElseThrow();
    }

    private List<Kind> events(String recordNumber) {
        return records.events(patient(recordNumber)).stream()
                .map(ClinicalEvent::kind)
                .toList();
    }

    @Test
    void everyFactOfEveryPatientIsRecorded() {
        assertThat(recorded).isEqualTo(115);
        assertThat(ids.values().stream().mapToInt(id -> records.diagnoses(id).size()))
                .as("diagnoses of the six patients")
                .containsExactlyInAnyOrder(2, 4, 5, 2, 2, 5);
        assertThat(records.labResults(patient("SYN-S1"))).hasSize(15);
    }

    @Test
    void theFileNamesThePatientsOfTheVisitPlan() {
        assertThat(ClinicalFile.read(FILE).recordNumbers()).isEqualTo(BIRTHS.keySet());
    }

    @Test
    void bertasCalciumMetabolismIsNormal() {
        assertThat(result("SYN-S1", "calcium", "2019-03-12").value()).isEqualTo(LabValue.of(9.1, "mg/dL"));
        assertThat(result("SYN-S1", "pth", "2019-03-12").value()).isEqualTo(LabValue.of(52.9, "pg/mL"));
        assertThat(result("SYN-S1", "vitamin-d3", "2019-03-12").value()).isEqualTo(LabValue.of(57, "ng/mL"));
        assertThat(List.of("calcium", "pth", "vitamin-d3")).allSatisfy(analyte -> assertThat(
                        result("SYN-S1", analyte, "2019-03-12").level())
                .contains(Level.NORMAL));
    }

    @Test
    void bertasBloodCountIsLowAndHerUrineProteinHigh() {
        assertThat(result("SYN-S1", "leukocytes", "2019-03-12").value()).isEqualTo(LabValue.of(3.34, "10*9/L"));
        assertThat(result("SYN-S1", "neutrophils", "2019-03-12").level()).contains(Level.LOW);
        assertThat(result("SYN-S1", "haemoglobin", "2019-03-12").value()).isEqualTo(LabValue.of(11.9, "g/dL"));
        assertThat(result("SYN-S1", "urine-protein", "2019-03-12").value()).isEqualTo(LabValue.of(0.22, "g/(24.h)"));
        assertThat(result("SYN-S1", "urine-protein", "2019-03-12").level()).contains(Level.HIGH);
    }

    @Test
    void bertasAntibodiesRise() {
        assertThat(result("SYN-S1", "ana", "~2017").value()).isEqualTo(LabValue.titre(2560));
        assertThat(result("SYN-S1", "ana", "~2017").pattern()).isEqualTo("granular");
        assertThat(result("SYN-S1", "ana", "2019-03-12").value()).isEqualTo(LabValue.titre(10000));
        assertThat(result("SYN-S1", "anti-pm-scl-100", "2019-03-12").value()).isEqualTo(LabValue.positive());
    }

    @Test
    void bertasHydroxychloroquineStartsWhenHerCalciumStops() {
        Treatment added = treatment("SYN-S1", "Hydroxychloroquine", "2019-03-12");
        Treatment calcium = treatment("SYN-S1", "Calcium carbonate", "~2010");

        assertThat(added.dose().label()).isEqualTo("200 mg daily");
        assertThat(calcium.purpose()).isEqualTo(Treatment.Purpose.EXPOSURE);
        assertThat(calcium.stop()).contains(added.start());
    }

    @Test
    void bertasAndFlorasDeathsAreRecorded() {
        assertThat(events("SYN-S1")).contains(Kind.INFECTION, Kind.ADVERSE_EVENT, Kind.DEATH);
        assertThat(events("SYN-S4")).contains(Kind.EXTRUSION, Kind.INFECTION, Kind.DEATH);
        assertThat(treatment("SYN-S1", "Immunoglobulin (intravenous)", "~2020-06")
                        .adverseEvent())
                .contains("circulatory failure");
    }

    @Test
    void aNormalValueWithoutANumberStaysWithoutOne() {
        assertThat(result("SYN-S0", "calcium", "2019-04-16").value()).isEqualTo(new LevelOnly(Level.NORMAL));
        assertThat(result("SYN-S4", "rheumatoid-factor", "2022-02-15").amount()).isEmpty();
    }

    @Test
    void clarasNegativeAntibodiesAreRecordedToo() {
        assertThat(records.labResults(patient("SYN-S2")).stream()
                        .filter(result -> result.value().equals(LabValue.negative())))
                .hasSize(7);
        assertThat(result("SYN-S2", "ana", "2021-05-18").value()).isEqualTo(LabValue.titre(320));
    }

    @Test
    void noReportGaveARange() {
        assertThat(ids.values())
                .flatExtracting(id -> records.labResults(id))
                .extracting(LabResult::ownRange)
                .containsOnly(Optional.empty());
    }

    @Test
    void everyEntryNamesItsSource() {
        assertThat(ids.values().stream().flatMap(this::everything))
                .hasSize(115)
                .allSatisfy(entry -> assertThat(entry.note()).contains("Source: "));
    }

    private Stream<ClinicalEntry> everything(PatientId patient) {
        return Stream.<List<? extends ClinicalEntry>>of(
                        records.diagnoses(patient),
                        records.labResults(patient),
                        records.treatments(patient),
                        records.procedures(patient),
                        records.events(patient))
                .flatMap(List::stream);
    }

    @Test
    void exactlyDatedResultsBelongToAPlannedVisit() throws IOException {
        List<String> plan = Files.readAllLines(Path.of("sample-images/visits.csv"));

        ids.forEach((number, id) -> assertThat(records.labResults(id).stream()
                        .map(LabResult::date)
                        .filter(date -> date.precision() == Precision.DAY && !date.uncertain()))
                .allSatisfy(date -> assertThat(plan)
                        .as("visit of %s on %s", number, date)
                        .anyMatch(line -> line.contains("," + number + ",") && line.contains("," + date + ","))));
    }

    @Test
    void aSlipInTheFileIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("clinical.json"), """
                {"cases": {"S1": "x"}, "patients": [{"recordNumber": "SYN-S1", "diagnoses":
                [{"disease": "Lupus", "since": "2002", "sinse": "2003", "source": "S1"}]}]}
                """);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sample.record(file, ids))
                .withMessageContaining("sinse");
    }
}
