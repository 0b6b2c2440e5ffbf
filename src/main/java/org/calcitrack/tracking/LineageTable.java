package org.calcitrack.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.patient.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LineageTable {

    private static final String PARENT = "PARENT";
    private static final String CHILD = "CHILD";

    private final JdbcClient jdbc;

    LineageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LineageEvent event) {
        jdbc.sql("""
                        insert into lineage_event
                            (id, patient_id, kind, happened_on, note, recorded_by, recorded_at)
                        values (:id, :patient, :kind, :date, :note, :by, :at)
                        """)
                .param("id", event.id().value())
                .param("patient", event.patientId().value())
                .param("kind", event.kind().name())
                .param("date", event.date())
                .param("note", event.note())
                .param("by", event.recordedBy().value())
                .param("at", Timestamp.from(event.recordedAt()))
                .update();
        event.parents().forEach(deposit -> takesPart(event.id(), deposit, PARENT));
        event.children().forEach(deposit -> takesPart(event.id(), deposit, CHILD));
    }

    /** Takes an event back; says whether it stood. */
    boolean remove(LineageEventId id, AccountId by, Instant at) {
        return jdbc.sql("""
                        update lineage_event set removed_at = :at, removed_by = :by
                        where id = :id and removed_at is null
                        """)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Puts an event back as it was; says whether it had been taken back. */
    boolean restore(LineageEventId id) {
        return jdbc.sql("""
                        update lineage_event set removed_at = null, removed_by = null
                        where id = :id and removed_at is not null
                        """).param("id", id.value()).update() == 1;
    }

    boolean stands(LineageEventId id) {
        return jdbc.sql("select count(*) from lineage_event where id = :id and removed_at is null")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    Optional<PatientId> patientOf(LineageEventId id) {
        return jdbc.sql("select patient_id from lineage_event where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(PatientId::new);
    }

    /** A patient's events that stand, oldest first. */
    List<LineageEvent> of(PatientId patient) {
        return read(patient, false);
    }

    /** A patient's events that were taken back, oldest first. */
    List<LineageEvent> withdrawn(PatientId patient) {
        return read(patient, true);
    }

    private List<LineageEvent> read(PatientId patient, boolean withdrawn) {
        var parts = parts(patient);
        // One that names a deposit of somebody else, as after a merge that was undone, says nothing of this patient.
        return jdbc.sql("""
                        select * from lineage_event e
                        where e.patient_id = :patient and (e.removed_at is not null) = :withdrawn and not exists (
                            select 1 from lineage_event_deposit p join deposit d on d.id = p.deposit_id
                            where p.event_id = e.id and d.patient_id <> e.patient_id)
                        order by e.happened_on, e.recorded_at, e.id
                        """)
                .param("withdrawn", withdrawn)
                .param("patient", patient.value())
                .query((row, number) -> event(row, parts))
                .list();
    }

    private void takesPart(LineageEventId event, DepositId deposit, String part) {
        jdbc.sql("insert into lineage_event_deposit (event_id, deposit_id, part) values (:event, :deposit, :part)")
                .param("event", event.value())
                .param("deposit", deposit.value())
                .param("part", part)
                .update();
    }

    private Map<Part, Set<DepositId>> parts(PatientId patient) {
        var parts = new HashMap<Part, Set<DepositId>>();
        jdbc.sql("""
                        select p.event_id, p.deposit_id, p.part
                        from lineage_event_deposit p join lineage_event e on e.id = p.event_id
                        where e.patient_id = :patient
                        """).param("patient", patient.value()).query(row -> {
            var part = new Part(row.getObject("event_id", UUID.class), row.getString("part"));
            parts.computeIfAbsent(part, unknown -> new HashSet<>())
                    .add(new DepositId(row.getObject("deposit_id", UUID.class)));
        });
        return parts;
    }

    private static LineageEvent event(ResultSet row, Map<Part, Set<DepositId>> parts) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new LineageEvent(
                new LineageEventId(id),
                new PatientId(row.getObject("patient_id", UUID.class)),
                LineageKind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                Optional.ofNullable(parts.get(new Part(id, PARENT))).orElse(Set.of()),
                Optional.ofNullable(parts.get(new Part(id, CHILD))).orElse(Set.of()),
                row.getString("note"),
                new AccountId(row.getObject("recorded_by", UUID.class)),
                row.getTimestamp("recorded_at").toInstant());
    }

    private record Part(UUID event, String part) {}
}
