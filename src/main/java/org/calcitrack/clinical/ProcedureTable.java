package org.calcitrack.clinical;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProcedureTable extends EntryTable<Procedure> {

    private static final Statements STATEMENTS = new Statements("clinical_procedure", "on_date", """
            insert into clinical_procedure (id, patient_id, kind, description, on_date, date_precision,
                date_uncertain, site, side, complication, outcome, note, version)
            values (:id, :patient, :kind, :description, :onDate, :onPrecision,
                :onUncertain, :site, :side, :complication, :outcome, :note, 0)
            """, """
            update clinical_procedure set kind = :kind, description = :description, on_date = :onDate,
                date_precision = :onPrecision, date_uncertain = :onUncertain, site = :site, side = :side,
                complication = :complication, outcome = :outcome, note = :note, version = version + 1
            where id = :id and version = :version and removed_at is null
            """);

    ProcedureTable(JdbcClient jdbc) {
        super(jdbc, STATEMENTS, ProcedureTable::procedure);
    }

    @Override
    Map<String, @Nullable Object> columns(Procedure procedure) {
        return new Columns()
                .with("kind", procedure.kind().name())
                .with("description", procedure.description())
                .with("on", procedure.date())
                .with("site", procedure.site().name())
                .with("side", procedure.site().side().name())
                .with("complication", procedure.complication())
                .with("outcome", procedure.outcome())
                .with("note", procedure.note())
                .values();
    }

    private static Procedure procedure(ResultSet row, int number) throws SQLException {
        return new Procedure(
                Columns.id(row),
                Columns.patient(row),
                Columns.word(Procedure.Kind.class, row, "kind"),
                row.getString("description"),
                Columns.date(row, "on_date", "date"),
                Columns.site(row),
                row.getString("complication"),
                row.getString("outcome"),
                row.getString("note"),
                row.getInt("version"));
    }
}
