package org.calcitrack.clinical;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClinicalEventTable extends EntryTable<ClinicalEvent> {

    private static final Statements STATEMENTS = new Statements("clinical_event", "on_date", """
            insert into clinical_event (id, patient_id, kind, description, on_date, date_precision, date_uncertain,
                site, side, note, version)
            values (:id, :patient, :kind, :description, :onDate, :onPrecision, :onUncertain,
                :site, :side, :note, 0)
            """, """
            update clinical_event set kind = :kind, description = :description, on_date = :onDate,
                date_precision = :onPrecision, date_uncertain = :onUncertain, site = :site, side = :side,
                note = :note, version = version + 1
            where id = :id and version = :version and removed_at is null
            """);

    ClinicalEventTable(JdbcClient jdbc) {
        super(jdbc, STATEMENTS, ClinicalEventTable::event);
    }

    @Override
    Map<String, @Nullable Object> columns(ClinicalEvent event) {
        return new Columns()
                .with("kind", event.kind().name())
                .with("description", event.description())
                .with("on", event.date())
                .with("site", event.site().name())
                .with("side", event.site().side().name())
                .with("note", event.note())
                .values();
    }

    private static ClinicalEvent event(ResultSet row, int number) throws SQLException {
        return new ClinicalEvent(
                Columns.id(row),
                Columns.patient(row),
                Columns.word(ClinicalEvent.Kind.class, row, "kind"),
                row.getString("description"),
                Columns.date(row, "on_date", "date"),
                Columns.site(row),
                row.getString("note"),
                row.getInt("version"));
    }
}
