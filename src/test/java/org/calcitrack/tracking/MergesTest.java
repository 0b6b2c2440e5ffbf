package org.calcitrack.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.calcitrack.ApplicationTest;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.clinical.ClinicalDate;
import org.calcitrack.clinical.ClinicalRecords;
import org.calcitrack.clinical.Diagnosis;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.Filed;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.KeptOfPatients;
import org.calcitrack.patient.MergeId;
import org.calcitrack.patient.MergeRefused;
import org.calcitrack.patient.Merges;
import org.calcitrack.patient.OwnedTable;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Sex;
import org.calcitrack.patient.Visit;
import org.calcitrack.patient.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two records of one person, and back: in every room, exactly. */
@ApplicationTest
class MergesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    @Autowired
    private Merges merges;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private Radiographs radiographs;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Lineage lineage;

    @Autowired
    private ClinicalRecords clinicalRecords;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<KeptOfPatients> rooms;

    private Patient one = new Patient(PatientId.random(), "1", "", "One", Optional.empty(), Sex.UNKNOWN, true);
    private Patient other = new Patient(PatientId.random(), "2", "", "Two", Optional.empty(), Sex.UNKNOWN, true);

    @BeforeEach
    void registerTwo() {
        one = aPatient()
                .withRecordNumber(UUID.randomUUID().toString())
                .named("Doe, Jane")
                .registeredIn(patients);
        other = aPatient()
                .withRecordNumber(UUID.randomUUID().toString())
                .named("Roe, Jane")
                .registeredIn(patients);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void unmergeRestoresExactly(long seed) {
        Random random = new Random(seed);
        live(one.id(), random);
        live(other.id(), random);
        Map<String, List<Map<String, Object>>> before = everything();

        MergeId merge = merges.merge(one.id(), other.id());
        assertThat(deposits.ofPatient(one.id())).extracting(Deposit::number).doesNotHaveDuplicates();
        assertThat(radiographs.ofPatient(other.id())).isEmpty();
        merges.undo(merge);

        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void whateverIsAddedBetweenNothingIsLeftHalfWithOneAndHalfWithTheOther(long seed) {
        Random random = new Random(seed);
        live(one.id(), random);
        live(other.id(), random);

        MergeId merge = merges.merge(one.id(), other.id());
        live(one.id(), random);
        radiographs
                .ofPatient(one.id())
                .forEach(film -> deposits.open(outlined(film.id()).id()));
        merges.undo(merge);

        assertThat(strays()).isEmpty();
        for (PatientId patient : List.of(one.id(), other.id())) {
            Set<PatientId> owners = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
            deposits.identifications(patient)
                    .forEach(
                            shown -> owners.add(deposits.find(shown.depositId()).patientId()));
            assertThat(owners).allMatch(patient::equals);
        }
    }

    @Test
    void visitsOfOneDayBecomeOneWithBothNotes() {
        Visit here = visits.on(one.id(), DAY);
        visits.change(here.id(), DAY, "First.");
        visits.change(visits.on(other.id(), DAY).id(), DAY, "Second.");
        RadiographId film = aFilm().of(other.id()).on(DAY).storedIn(jdbc, visits);

        merges.merge(one.id(), other.id());

        assertThat(visits.of(one.id())).singleElement().satisfies(visit -> assertThat(visit.note())
                .isEqualTo("First.\nSecond."));
        assertThat(radiographs.find(film).visitId()).isEqualTo(here.id());
    }

    @Test
    void aMergedRecordIsFoundUnderTheOther() {
        merges.merge(one.id(), other.id());

        assertThat(patients.current(other.id())).isEqualTo(one);
        assertThat(patients.search(other.recordNumber())).containsExactly(one);
        assertThat(merges.into(one.id())).singleElement().satisfies(merge -> {
            assertThat(merge.merged()).isEqualTo(other);
            assertThat(merge.by()).isNotBlank();
        });
    }

    @Test
    void aDepositOpenedMeanwhileOnTheOthersFilmsGoesWithThem() {
        RadiographId film = aFilm().of(other.id()).on(DAY).storedIn(jdbc, visits);
        deposits.open(
                outlined(aFilm().of(one.id()).on(DAY).storedIn(jdbc, visits)).id());

        MergeId merge = merges.merge(one.id(), other.id());
        Deposit opened = deposits.open(outlined(film).id());
        merges.undo(merge);

        assertThat(deposits.ofPatient(other.id())).singleElement().satisfies(deposit -> assertThat(deposit.id())
                .isEqualTo(opened.id()));
        assertThat(deposits.ofPatient(one.id())).hasSize(1);
    }

    @Test
    void refusesWhatIsMergedAlready() {
        PatientId third = aPatient()
                .withRecordNumber(UUID.randomUUID().toString())
                .registeredIn(patients)
                .id();
        merges.merge(one.id(), other.id());

        assertThatThrownBy(() -> merges.merge(third, other.id())).isInstanceOf(MergeRefused.class);
        assertThatThrownBy(() -> merges.merge(one.id(), one.id())).isInstanceOf(MergeRefused.class);
    }

    @Test
    void undoesTheLaterMergeFirst() {
        PatientId third = aPatient()
                .withRecordNumber(UUID.randomUUID().toString())
                .registeredIn(patients)
                .id();
        MergeId first = merges.merge(one.id(), other.id());
        MergeId second = merges.merge(third, one.id());

        assertThatThrownBy(() -> merges.undo(first)).isInstanceOf(MergeRefused.class);
        merges.undo(second);
        merges.undo(first);

        assertThat(patients.current(other.id())).isEqualTo(other);
    }

    @Test
    void aFilmFiledUnderAnotherPatientAndBackIsAsItWas() {
        RadiographId film = aFilm().of(one.id()).on(DAY).storedIn(jdbc, visits);
        deposits.open(outlined(film).id());
        visits.on(other.id(), DAY);
        Map<String, List<Map<String, Object>>> before = everything();

        Filed was = radiographs.file(
                film,
                new Filed(other.id(), Optional.empty(), radiographs.find(film).placement()));
        assertThat(sightings.ofPatient(other.id())).hasSize(1);
        assertThat(deposits.ofPatient(one.id())).isEmpty();
        assertThat(deposits.of(sightings.ofPatient(other.id()).getFirst().id())).isEmpty();
        radiographs.file(film, was);

        assertThat(everything()).isEqualTo(before);
        assertThat(deposits.ofPatient(one.id())).hasSize(1);
    }

    /** A room that forgets a table would leave its rows with a record that nobody finds. */
    @Test
    void everyTableWithPatientsInItChangesHands() {
        Set<String> named = new TreeSet<>();
        rooms.forEach(
                room -> room.tables().forEach(table -> named.add(table.name() + (table.namesVisits() ? "+" : ""))));

        assertThat(named).containsExactlyElementsOf(tablesWithPatients());
    }

    private Set<String> tablesWithPatients() {
        Set<String> withPatients = new TreeSet<>(tablesWith("patient_id"));
        Set<String> withVisits = new TreeSet<>(tablesWith("visit_id"));
        assertThat(withPatients).as("a row at a visit says whose it is").containsAll(withVisits);
        withPatients.remove("visit");
        Set<String> marked = new TreeSet<>();
        withPatients.forEach(table -> marked.add(table + (withVisits.contains(table) ? "+" : "")));
        return marked;
    }

    private List<String> tablesWith(String column) {
        return jdbc.sql("""
                        select lower(table_name) from information_schema.columns
                        where lower(column_name) = :column and lower(table_schema) = 'public'
                        """)
                .param("column", column)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Some visits with films, sightings, deposits, what became of them, and a diagnosis. */
    private void live(PatientId patient, Random random) {
        List<Deposit> opened = new ArrayList<>();
        for (int visit = random.nextInt(1, 5); visit > 0; visit--) {
            LocalDate day = DAY.plusMonths(random.nextInt(4));
            visits.change(visits.on(patient, day).id(), day, random.nextBoolean() ? "Seen " + visit : "");
            for (int films = random.nextInt(3); films > 0; films--) {
                RadiographId film = aFilm().of(patient).on(day).storedIn(jdbc, visits);
                for (int outlines = random.nextInt(3); outlines > 0; outlines--) {
                    Sighting sighting = outlined(film);
                    if (random.nextInt(4) > 0) {
                        opened.add(deposits.open(sighting.id()));
                    }
                }
            }
        }
        if (!opened.isEmpty()) {
            lineage.record(new RecordLineage(
                    LineageKind.RESOLVED,
                    DAY.plusMonths(5),
                    Set.of(opened.getFirst().id()),
                    Set.of(),
                    ""));
        }
        clinicalRecords.add(Diagnosis.of(patient, "Scleroderma", ClinicalDate.on(DAY)));
    }

    private Sighting outlined(RadiographId film) {
        return sightings.outline(new OutlineSighting(film, new Marker(new PixelPoint(100, 100))));
    }

    /** Every row of every table that names patients or visits, and the records themselves. */
    private Map<String, List<Map<String, Object>>> everything() {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        List<String> tables = new ArrayList<>(List.of("patient", "visit", "identification"));
        rooms.stream()
                .flatMap(room -> room.tables().stream())
                .map(OwnedTable::name)
                .forEach(tables::add);
        tables.forEach(table -> all.put(
                table,
                jdbc.sql("select * from " + table + " order by 1").query().listOfRows()));
        return all;
    }

    /** Rows at another patient's visit, and sightings that are not with their film. */
    private List<Map<String, Object>> strays() {
        List<Map<String, Object>> strays = new ArrayList<>();
        rooms.stream()
                .flatMap(room -> room.tables().stream())
                .filter(OwnedTable::namesVisits)
                .forEach(table -> strays.addAll(jdbc.sql("select t.id from " + table.name()
                                + " t join visit v on v.id = t.visit_id where v.patient_id <> t.patient_id")
                        .query()
                        .listOfRows()));
        strays.addAll(jdbc.sql("""
                        select s.id from sighting s join radiograph r on r.id = s.radiograph_id
                        where s.patient_id <> r.patient_id or s.visit_id <> r.visit_id
                        """).query().listOfRows());
        return strays;
    }
}
