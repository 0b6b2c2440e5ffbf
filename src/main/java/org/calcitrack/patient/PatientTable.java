package org.calcitrack.patient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PatientTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    PatientTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Patient patient) {
        jdbc.sql("""
                        insert into patient
                            (id, record_number, issuer, name, search_name, birth_date, sex, synthetic, created_at)
                        values (:id, :recordNumber, :issuer, :name, :searchName, :birthDate, :sex, :synthetic, :at)
                        """)
                .param("id", patient.id().value())
                .param("recordNumber", patient.recordNumber())
                .param("issuer", patient.issuer())
                .param("name", patient.name())
                .param("searchName", PersonName.folded(patient.name()))
                .param("birthDate", patient.birthDate().orElse(null))
                .param("sex", patient.sex().name())
                .param("synthetic", patient.synthetic())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Patient> find(PatientId id) {
        return jdbc.sql("select * from patient where id = :id")
                .param("id", id.value())
                .query(PatientTable::patient)
                .optional();
    }

    Optional<Patient> findByRecordNumber(String recordNumber, String issuer) {
        return jdbc.sql("select * from patient where record_number = :recordNumber and issuer = :issuer")
                .param("recordNumber", recordNumber)
                .param("issuer", issuer)
                .query(PatientTable::patient)
                .optional();
    }

    /** The record that a patient's is merged into; keeps others from merging either until this transaction ends. */
    Optional<PatientId> lock(PatientId id) {
        return mergedInto(id, " for update");
    }

    Optional<PatientId> mergedInto(PatientId id) {
        return mergedInto(id, "");
    }

    private Optional<PatientId> mergedInto(PatientId id, String locked) {
        return jdbc.sql("select merged_into from patient where id = :id" + locked)
                .param("id", id.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("merged_into", UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound(id))
                .map(PatientId::new);
    }

    void mergedInto(PatientId id, PatientId kept) {
        jdbc.sql("update patient set merged_into = :kept where id = :id")
                .param("id", id.value())
                .param("kept", kept.value())
                .update();
    }

    void standsAlone(PatientId id) {
        jdbc.sql("update patient set merged_into = null where id = :id")
                .param("id", id.value())
                .update();
    }

    List<Patient> search(String text, int limit) {
        String anywhere = "%" + escaped(PersonName.folded(text.strip())) + "%";
        return jdbc.sql("""
                        select * from patient
                        where merged_into is null
                            and (search_name like :anywhere escape '!' or lower(record_number) like :anywhere escape '!'
                                or exists (select 1 from patient other where other.merged_into = patient.id
                                    and (other.search_name like :anywhere escape '!'
                                        or lower(other.record_number) like :anywhere escape '!')))
                        order by search_name, record_number
                        limit :limit
                        """)
                .param("anywhere", anywhere)
                .param("limit", limit)
                .query(PatientTable::patient)
                .list();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static Patient patient(ResultSet row, int number) throws SQLException {
        return new Patient(
                new PatientId(row.getObject("id", UUID.class)),
                row.getString("record_number"),
                row.getString("issuer"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                Sex.valueOf(row.getString("sex")),
                row.getBoolean("synthetic"));
    }
}
