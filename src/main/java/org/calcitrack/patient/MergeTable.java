package org.calcitrack.patient;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Merges and every value that they changed. Names of tables and columns come from this programme, never from outside. */
@Repository
class MergeTable {

    private final JdbcClient jdbc;

    MergeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Type {
        UUID("uuid"),
        NUMBER("integer"),
        TEXT("varchar");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }
    }

    record Step(String table, String column, UUID row, Type type, String before, String after) {}

    record Row(UUID id, UUID visit, LocalDate date) {}

    record Kept(MergeId id, PatientId kept, PatientId merged, String by, Instant at) {}

    void add(Kept merge) {
        jdbc.sql("""
                        insert into patient_merge (id, kept_id, merged_id, merged_by, merged_at)
                        values (:id, :kept, :merged, :by, :at)
                        """)
                .param("id", merge.id().value())
                .param("kept", merge.kept().value())
                .param("merged", merge.merged().value())
                .param("by", merge.by())
                .param("at", Timestamp.from(merge.at()))
                .update();
    }

    void undone(MergeId id, String by, Instant at) {
        jdbc.sql("update patient_merge set undone_by = :by, undone_at = :at where id = :id")
                .param("id", id.value())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Kept> find(MergeId id) {
        return standing("id = :id", id.value()).stream().findFirst();
    }

    /** Merges into a patient that stand, the latest first. */
    List<Kept> into(PatientId kept) {
        return standing("kept_id = :id", kept.value());
    }

    private List<Kept> standing(String which, UUID id) {
        return jdbc.sql("select * from patient_merge where undone_at is null and " + which
                        + " order by merged_at desc, id")
                .param("id", id)
                .query((row, number) -> new Kept(
                        new MergeId(row.getObject("id", UUID.class)),
                        new PatientId(row.getObject("kept_id", UUID.class)),
                        new PatientId(row.getObject("merged_id", UUID.class)),
                        row.getString("merged_by"),
                        row.getTimestamp("merged_at").toInstant()))
                .list();
    }

    void note(MergeId merge, Step step) {
        jdbc.sql("""
                        insert into patient_merge_step
                            (merge_id, table_name, column_name, row_id, value_type, value_before, value_after)
                        values (:merge, :table, :column, :row, :type, :before, :after)
                        """)
                .param("merge", merge.value())
                .param("table", step.table())
                .param("column", step.column())
                .param("row", step.row())
                .param("type", step.type().name())
                .param("before", step.before())
                .param("after", step.after())
                .update();
    }

    /** What a merge changed, the last change first. */
    List<Step> stepsBackwards(MergeId merge) {
        return jdbc.sql("select * from patient_merge_step where merge_id = :merge order by position desc")
                .param("merge", merge.value())
                .query((row, number) -> new Step(
                        row.getString("table_name"),
                        row.getString("column_name"),
                        row.getObject("row_id", UUID.class),
                        Type.valueOf(row.getString("value_type")),
                        row.getString("value_before"),
                        row.getString("value_after")))
                .list();
    }

    void bring(Step step, String value) {
        jdbc.sql("update %s set %s = cast(:value as %s) where id = :row"
                        .formatted(step.table(), step.column(), step.type().sql))
                .param("value", value)
                .param("row", step.row())
                .update();
    }

    /** Takes a change back, unless somebody changed the value again since. */
    void takeBack(Step step) {
        String type = step.type().sql;
        jdbc.sql("update %s set %s = cast(:before as %s) where id = :row and %s = cast(:after as %s)"
                        .formatted(step.table(), step.column(), type, step.column(), type))
                .param("before", step.before())
                .param("after", step.after())
                .param("row", step.row())
                .update();
    }

    List<UUID> rowsOf(OwnedTable table, PatientId patient) {
        return jdbc.sql("select id from %s where patient_id = :patient order by id".formatted(table.name()))
                .param("patient", patient.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    List<UUID> rowsAt(OwnedTable table, VisitId visit) {
        return jdbc.sql("select id from %s where visit_id = :visit order by id".formatted(table.name()))
                .param("visit", visit.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Rows whose visit is another patient's. */
    List<Row> rowsAtOthersVisits(OwnedTable table, PatientId patient) {
        return jdbc.sql("""
                        select t.id, t.visit_id, v.visit_date from %s t join visit v on v.id = t.visit_id
                        where t.patient_id = :patient and v.patient_id <> t.patient_id
                        """.formatted(table.name()))
                .param("patient", patient.value())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("visit_id", UUID.class),
                        row.getObject("visit_date", LocalDate.class)))
                .list();
    }

    void moveToVisit(OwnedTable table, UUID row, VisitId visit) {
        jdbc.sql("update %s set visit_id = :visit where id = :row".formatted(table.name()))
                .param("visit", visit.value())
                .param("row", row)
                .update();
    }
}
