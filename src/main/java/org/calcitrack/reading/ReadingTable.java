package org.calcitrack.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReadingTable {

    private final JdbcClient jdbc;

    ReadingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Reading reading) {
        jdbc.sql("""
                        insert into reading
                            (id, mode, set_id, case_id, visit_id, patient_id, reader_id, part, pass, place, blinded,
                             state, version)
                        values
                            (:id, :mode, :set, :case, :visit, :patient, :reader, :part, :pass, :place, :blinded,
                             :state, :version)
                        """)
                .param("id", reading.id().value())
                .param("mode", reading.mode().name())
                .param("set", reading.setId().map(ReadingSetId::value).orElse(null))
                .param("case", reading.caseId().map(CaseId::value).orElse(null))
                .param("visit", reading.visitId().map(VisitId::value).orElse(null))
                .param("patient", reading.patientId().value())
                .param("reader", reading.reader().value())
                .param("part", reading.part().name())
                .param("pass", reading.pass())
                .param("place", reading.place())
                .param("blinded", reading.blinded())
                .param("state", reading.state().name())
                .param("version", reading.version())
                .update();
    }

    /** Brings a reading into another state; says whether it still was in the one before. */
    boolean turn(ReadingId id, ReadingState from, ReadingState to, int version) {
        return jdbc.sql("update reading set state = :to, version = :version where id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("version", version)
                        .update()
                == 1;
    }

    void noteVoid(ReadingId id, String reason) {
        jdbc.sql("update reading set void_reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    Optional<Reading> find(ReadingId id) {
        return jdbc.sql("select * from reading where id = :id")
                .param("id", id.value())
                .query(ReadingTable::reading)
                .optional();
    }

    Optional<Reading> ofVisit(VisitId visit) {
        return jdbc.sql("select * from reading where visit_id = :visit")
                .param("visit", visit.value())
                .query(ReadingTable::reading)
                .optional();
    }

    /** A reader's readings in sets, in the order in which they are read. */
    List<Reading> assignedTo(AccountId reader) {
        return jdbc.sql("select * from reading where reader_id = :reader and set_id is not null order by set_id, place")
                .param("reader", reader.value())
                .query(ReadingTable::reading)
                .list();
    }

    /** A reader's routine readings, those opened last first. */
    List<Reading> routineOf(AccountId reader) {
        return jdbc.sql("""
                        select r.* from reading r join reading_version v on v.reading_id = r.id and v.version = r.version
                        where r.reader_id = :reader and r.visit_id is not null order by v.opened_at desc
                        """)
                .param("reader", reader.value())
                .query(ReadingTable::reading)
                .list();
    }

    List<Reading> ofSet(ReadingSetId set) {
        return jdbc.sql("select * from reading where set_id = :set order by reader_id, place")
                .param("set", set.value())
                .query(ReadingTable::reading)
                .list();
    }

    /** The patients of whom a reader has blinded readings that are not signed. */
    Set<PatientId> hiddenFrom(AccountId reader) {
        return jdbc.sql("""
                        select distinct patient_id from reading
                        where reader_id = :reader and state in ('WAITING', 'OPEN') and blinded
                        """)
                .param("reader", reader.value())
                .query((row, number) -> new PatientId(row.getObject("patient_id", UUID.class)))
                .set();
    }

    void addVersion(ReadingId id, int version, Instant openedAt, String reason) {
        jdbc.sql("""
                        insert into reading_version
                            (reading_id, version, opened_at, reason, active_millis, last_input_at)
                        values (:id, :version, :at, :reason, 0, :at)
                        """)
                .param("id", id.value())
                .param("version", version)
                .param("at", Timestamp.from(openedAt))
                .param("reason", reason)
                .update();
    }

    void signVersion(ReadingId id, int version, Instant at) {
        jdbc.sql("update reading_version set signed_at = :at where reading_id = :id and version = :version")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .param("version", version)
                .update();
    }

    /** Oldest first. */
    List<ReadingVersion> versions(ReadingId id) {
        return jdbc.sql("select * from reading_version where reading_id = :id order by version")
                .param("id", id.value())
                .query(ReadingTable::version)
                .list();
    }

    Stopwatch stopwatch(ReadingId id, int version) {
        return jdbc.sql("select * from reading_version where reading_id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .query((row, number) -> new Stopwatch(
                        Duration.ofMillis(row.getLong("active_millis")),
                        row.getTimestamp("last_input_at").toInstant()))
                .single();
    }

    void keep(ReadingId id, int version, Stopwatch watch) {
        jdbc.sql("""
                        update reading_version set active_millis = :active, last_input_at = :at
                        where reading_id = :id and version = :version and signed_at is null
                        """)
                .param("active", watch.active().toMillis())
                .param("at", Timestamp.from(watch.lastInput()))
                .param("id", id.value())
                .param("version", version)
                .update();
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                new ReadingId(row.getObject("id", UUID.class)),
                ReadingMode.valueOf(row.getString("mode")),
                Optional.ofNullable(row.getObject("set_id", UUID.class)).map(ReadingSetId::new),
                Optional.ofNullable(row.getObject("case_id", UUID.class)).map(CaseId::new),
                Optional.ofNullable(row.getObject("visit_id", UUID.class)).map(VisitId::new),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new AccountId(row.getObject("reader_id", UUID.class)),
                Part.valueOf(row.getString("part")),
                row.getInt("pass"),
                row.getInt("place"),
                row.getBoolean("blinded"),
                ReadingState.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    private static ReadingVersion version(ResultSet row, int number) throws SQLException {
        return new ReadingVersion(
                row.getInt("version"),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("signed_at")).map(Timestamp::toInstant),
                row.getString("reason"),
                Duration.ofMillis(row.getLong("active_millis")));
    }
}
