package org.calcitrack.clinical;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.calcitrack.patient.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables of all kinds of entry have in common: versions, and entries that are removed but not forgotten. */
abstract class EntryTable<E extends ClinicalEntry> {

    private final JdbcClient jdbc;
    private final Statements statements;
    private final RowMapper<E> rows;

    /**
     * The statements that name the table.
     *
     * @param insert writes every column, version 0
     * @param update writes every column but id and patient where id and version fit, and counts the version up
     */
    record Statements(String table, String dateColumn, String insert, String update) {}

    EntryTable(JdbcClient jdbc, Statements statements, RowMapper<E> rows) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.rows = rows;
    }

    /** The values of an entry by column; id, patient and version aside. */
    abstract Map<String, @Nullable Object> columns(E entry);

    void add(E entry) {
        jdbc.sql(statements.insert())
                .param("id", entry.id().value())
                .param("patient", entry.patientId().value())
                .params(columns(entry))
                .update();
    }

    /** Whether the entry was there, unremoved and in this version. */
    boolean change(E entry) {
        return jdbc.sql(statements.update())
                        .param("id", entry.id().value())
                        .param("version", entry.version())
                        .params(columns(entry))
                        .update()
                == 1;
    }

    boolean remove(ClinicalEntry entry, Instant at) {
        return jdbc.sql("""
                        update %s set removed_at = :at, version = version + 1
                        where id = :id and version = :version and removed_at is null
                        """.formatted(statements.table()))
                        .param("id", entry.id().value())
                        .param("version", entry.version())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Whether the entry, as it was before it was removed, could be brought back. */
    boolean restore(ClinicalEntry entry) {
        return jdbc.sql("""
                        update %s set removed_at = null, version = version + 1
                        where id = :id and version = :version and removed_at is not null
                        """.formatted(statements.table()))
                        .param("id", entry.id().value())
                        .param("version", entry.version() + 1)
                        .update()
                == 1;
    }

    /** A patient's entries, oldest first, without the removed ones. */
    List<E> of(PatientId patient) {
        return jdbc.sql("""
                        select * from %s where patient_id = :patient and removed_at is null order by %s, id
                        """.formatted(statements.table(), statements.dateColumn()))
                .param("patient", patient.value())
                .query(rows)
                .list();
    }
}
