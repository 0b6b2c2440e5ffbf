package org.calcitrack.clinical;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DiagnosisTable extends EntryTable<Diagnosis> {

    private static final Statements STATEMENTS = new Statements("diagnosis", "since_date", """
            insert into diagnosis (id, patient_id, disease, icd10, since_date, since_precision, since_uncertain, note,
                version)
            values (:id, :patient, :disease, :icd10, :sinceDate, :sincePrecision, :sinceUncertain, :note,
                0)
            """, """
            update diagnosis set disease = :disease, icd10 = :icd10, since_date = :sinceDate,
                since_precision = :sincePrecision, since_uncertain = :sinceUncertain, note = :note,
                version = version + 1
            where id = :id and version = :version and removed_at is null
            """);

    DiagnosisTable(JdbcClient jdbc) {
        super(jdbc, STATEMENTS, DiagnosisTable::diagnosis);
    }

    @Override
    Map<String, @Nullable Object> columns(Diagnosis diagnosis) {
        return new Columns()
                .with("disease", diagnosis.disease())
                .with("icd10", diagnosis.icd10().orElse(null))
                .with("since", diagnosis.since())
                .with("note", diagnosis.note())
                .values();
    }

    private static Diagnosis diagnosis(ResultSet row, int number) throws SQLException {
        return new Diagnosis(
                Columns.id(row),
                Columns.patient(row),
                row.getString("disease"),
                Columns.text(row, "icd10"),
                Columns.date(row, "since_date", "since"),
                row.getString("note"),
                row.getInt("version"));
    }
}
