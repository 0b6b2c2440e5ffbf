package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.calcitrack.clinical.Refusals.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.calcitrack.clinical.BodySite.Side;
import org.calcitrack.clinical.Dose.Frequency;
import org.calcitrack.clinical.LabValue.Level;
import org.calcitrack.clinical.LabValue.LevelOnly;
import org.calcitrack.clinical.LabValue.Limit;
import org.calcitrack.patient.NewPatient;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Sex;
import org.calcitrack.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(roles = "RHEUMATOLOGIST")
@RecordApplicationEvents
class ClinicalRecordsTest {

    @Autowired
    private ClinicalRecords records;

    @Autowired
    private Patients patients;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents events;

    private PatientId patient = PatientId.random();

    @BeforeEach
    void registerAPatientBornIn1969() {
        Patient registered = patients.register(new NewPatient(
                UUID.randomUUID().toString(),
                "TEST",
                "Sample^Berta",
                Optional.of(LocalDate.of(1969, 10, 3)),
                Sex.FEMALE,
                true));
        patient = registered.id();
    }

    private LabResult calcium(String date, double amount) {
        return LabResult.of(
                patient, ClinicalDate.parse(date), Analytes.standard().get("calcium"), LabValue.of(amount, "mg/dL"));
    }

    private LabResult kept(LabResult result) {
        records.add(result);
        return records.labResults(patient).getLast();
    }

    @Test
    void everyKindOfLabValueComesBackAsItWas() {
        Analytes analytes = Analytes.standard();
        ClinicalDate date = ClinicalDate.parse("~2019-03");
        LabResult ranged = new LabResult(
                ClinicalEntryId.random(),
                patient,
                ClinicalDate.parse("2019-03-12"),
                analytes.get("crp"),
                new LabValue.Numeric(Limit.LESS_THAN, 0.6, new Unit("mg/L")),
                Optional.of(ReferenceRange.upTo(5, new Unit("mg/L"))),
                Optional.of(Level.NORMAL),
                "",
                "from the outside laboratory",
                0);
        List<LabResult> results = List.of(
                LabResult.of(patient, date, analytes.get("ana"), LabValue.titre(2560))
                        .withOwnRange(ReferenceRange.upTo(80, Unit.TITRE)),
                LabResult.of(patient, date, analytes.get("anti-ro"), LabValue.positive()),
                LabResult.of(patient, date, analytes.get("phosphate"), new LevelOnly(Level.NORMAL)),
                ranged);

        results.forEach(records::add);

        assertThat(records.labResults(patient)).containsExactlyInAnyOrderElementsOf(results);
    }

    @Test
    void treatmentsComeBackAsTheyWere() {
        Treatment ongoing = Treatment.of(
                patient, "Levothyroxine", Dose.of(62.5, "ug", Frequency.DAILY), ClinicalDate.parse("~2010"));
        Treatment stopped = new Treatment(
                ClinicalEntryId.random(),
                patient,
                "Immunoglobulin",
                Optional.of("J06BA02"),
                Treatment.Purpose.OTHER_DISEASE,
                new Dose("first dose 20 g", OptionalDouble.of(20), Optional.of(new Unit("g")), Frequency.ONCE),
                Treatment.Route.INTRAVENOUS,
                ClinicalDate.parse("2020-07-02"),
                Optional.of(ClinicalDate.parse("~2020-07")),
                "none",
                "acute circulatory failure",
                "remark",
                0);

        records.add(ongoing);
        records.add(stopped);

        assertThat(records.treatments(patient)).containsExactly(ongoing, stopped);
    }

    @Test
    void proceduresDiagnosesAndEventsComeBackAsTheyWere() {
        Procedure lithotripsy = Procedure.of(
                patient,
                Procedure.Kind.LITHOTRIPSY,
                ClinicalDate.parse("2019-07-02"),
                new BodySite("buttock", Side.BOTH));
        Diagnosis lupus = Diagnosis.of(patient, "Systemic lupus erythematosus", ClinicalDate.parse("2002"));
        ClinicalEvent death = ClinicalEvent.of(patient, ClinicalEvent.Kind.DEATH, "", ClinicalDate.parse("2020-07"));

        List.of(lithotripsy, lupus, death).forEach(records::add);

        assertThat(records.procedures(patient)).containsExactly(lithotripsy);
        assertThat(records.diagnoses(patient)).containsExactly(lupus);
        assertThat(records.events(patient)).containsExactly(death);
    }

    @Test
    void listsAreOldestFirstAndOfOnePatient() {
        records.add(calcium("2019-03-12", 9.1));
        records.add(calcium("2017-05-09", 9.4));

        assertThat(records.labResults(patient))
                .extracting(result -> result.date().toString())
                .containsExactly("2017-05-09", "2019-03-12");
        assertThat(records.labResults(PatientId.random())).isEmpty();
    }

    @Test
    void theTrailNamesWhatWasRecorded() {
        records.add(calcium("2019-03-12", 9.1));

        assertThat(events.stream(ClinicalEntryWritten.class).map(ClinicalEntryWritten::name))
                .containsExactly("LabResultRecorded");
    }

    @Test
    void nothingIsRecordedBeforeItHappens() {
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();

        assertRefused("clinical.date-in-the-future", () -> records.add(calcium(tomorrow, 9.1)));
        assertRefused(
                "clinical.date-in-the-future",
                () -> records.add(Treatment.of(patient, "Diltiazem", Dose.UNSTATED, ClinicalDate.parse("2019"))
                        .stoppedOn(ClinicalDate.parse(tomorrow))));
        assertThat(records.labResults(patient)).isEmpty();
    }

    @Test
    void thisYearIsNotTheFuture() {
        ClinicalDate thisYear =
                ClinicalDate.parse(Integer.toString(LocalDate.now(clock).getYear()));

        records.add(Diagnosis.of(patient, "Lupus", thisYear));

        assertThat(records.diagnoses(patient)).hasSize(1);
    }

    @Test
    void nothingIsRecordedBeforeBirth() {
        assertRefused("clinical.date-before-birth", () -> records.add(calcium("1969-10-02", 9.1)));
        records.add(calcium("1969", 9.1));
    }

    @Test
    void nothingIsRecordedForNobody() {
        patient = PatientId.random();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> records.add(calcium("2019-03-12", 9.1)));
    }

    @Test
    void theNewValueCounts() {
        LabResult kept = kept(calcium("2019-03-12", 9.1));
        LabResult corrected = kept.withOwnRange(ReferenceRange.between(8.6, 10.2, new Unit("mg/dL")));

        records.change(corrected);

        LabResult now = records.labResults(patient).getFirst();
        assertThat(now.ownRange()).isEqualTo(corrected.ownRange());
        assertThat(now.version()).isEqualTo(kept.version() + 1);
    }

    @Test
    void aChangeOnTopOfSomebodyElsesIsRefused() {
        LabResult asBothSawIt = kept(calcium("2019-03-12", 9.1));
        records.change(asBothSawIt);

        assertRefused("clinical.changed-meanwhile", () -> records.change(asBothSawIt));
        assertRefused("clinical.changed-meanwhile", () -> records.remove(asBothSawIt));
    }

    @Test
    void everyKindOfEntryCanBeChangedAndRemoved() {
        ClinicalDate date = ClinicalDate.parse("2019-04");
        records.add(Treatment.of(patient, "Diltiazem", Dose.UNSTATED, date));
        records.add(Procedure.of(patient, Procedure.Kind.BIOPSY, date, BodySite.UNSTATED));
        records.add(Diagnosis.of(patient, "Lupus", date));
        records.add(ClinicalEvent.of(patient, ClinicalEvent.Kind.ULCER, "", date));

        everyEntry().forEach(records::change);

        assertThat(everyEntry()).hasSize(4).allMatch(entry -> entry.version() == 1);
        everyEntry().forEach(records::remove);
        assertThat(everyEntry()).isEmpty();
    }

    private List<ClinicalEntry> everyEntry() {
        return List.<List<? extends ClinicalEntry>>of(
                        records.treatments(patient),
                        records.procedures(patient),
                        records.diagnoses(patient),
                        records.events(patient))
                .stream()
                .<ClinicalEntry>flatMap(List::stream)
                .toList();
    }

    @Test
    void itCanBeRestored() {
        LabResult kept = kept(calcium("2019-03-12", 9.1));

        records.remove(kept);
        assertThat(records.labResults(patient)).isEmpty();
        records.restore(kept);

        assertThat(records.labResults(patient))
                .extracting(LabResult::id, LabResult::value)
                .containsExactly(tuple(kept.id(), kept.value()));
        assertThat(events.stream(ClinicalEntryWritten.class).map(ClinicalEntryWritten::name))
                .containsExactly("LabResultRecorded", "LabResultRemoved", "LabResultRestored");
    }

    @Test
    void itCannotBeChangedRemovedOrRestoredAgain() {
        LabResult kept = kept(calcium("2019-03-12", 9.1));
        records.remove(kept);

        assertRefused("clinical.changed-meanwhile", () -> records.remove(kept));
        assertRefused("clinical.changed-meanwhile", () -> records.change(kept));
        records.restore(kept);
        assertRefused("clinical.changed-meanwhile", () -> records.restore(kept));
    }

    @Test
    void strangersReadNothing() {
        SecurityContextHolder.clearContext();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> records.labResults(patient));
    }

    @Test
    @WithMockUser(roles = "VISITOR")
    void onlyCliniciansAndAdministratorsWrite() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.add(calcium("2019-03-12", 9.1)));
    }
}
