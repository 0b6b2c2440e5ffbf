package org.calcitrack.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReadingSetTable {

    private final JdbcClient jdbc;

    ReadingSetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReadingSet set, AccountId maker) {
        jdbc.sql("""
                        insert into reading_set (id, title, mode, seed, washout_hours, repeats, made_by, made_at)
                        values (:id, :title, :mode, :seed, :washout, :repeats, :by, :at)
                        """)
                .param("id", set.id().value())
                .param("title", set.title())
                .param("mode", set.mode().name())
                .param("seed", set.seed())
                .param("washout", set.washout().toHours())
                .param("repeats", set.repeats())
                .param("by", maker.value())
                .param("at", Timestamp.from(set.madeAt()))
                .update();
        set.readers()
                .forEach(reader -> add(set, reader, Part.READER, set.readers().indexOf(reader)));
        set.adjudicator()
                .ifPresent(
                        third -> add(set, third, Part.ADJUDICATOR, set.readers().size()));
    }

    void add(ReadingSetId set, ReadingCase read) {
        jdbc.sql("insert into reading_case (id, set_id, number, patient_id) values (:id, :set, :number, :patient)")
                .param("id", read.id().value())
                .param("set", set.value())
                .param("number", read.number())
                .param("patient", read.patientId().value())
                .update();
        for (int i = 0; i < read.films().size(); i++) {
            jdbc.sql(
                            "insert into reading_case_film (case_id, position, radiograph_id) values (:case, :position, :film)")
                    .param("case", read.id().value())
                    .param("position", i + 1)
                    .param("film", read.films().get(i).value())
                    .update();
        }
    }

    /** Those made last first. */
    List<ReadingSet> all() {
        return jdbc.sql("select * from reading_set order by made_at desc")
                .query(this::set)
                .list();
    }

    Optional<ReadingSet> find(ReadingSetId id) {
        return jdbc.sql("select * from reading_set where id = :id")
                .param("id", id.value())
                .query(this::set)
                .optional();
    }

    List<ReadingCase> cases(ReadingSetId set) {
        return jdbc.sql("select * from reading_case where set_id = :set order by number")
                .param("set", set.value())
                .query(this::readingCase)
                .list();
    }

    ReadingCase find(CaseId id) {
        return jdbc.sql("select * from reading_case where id = :id")
                .param("id", id.value())
                .query(this::readingCase)
                .single();
    }

    private void add(ReadingSet set, AccountId account, Part part, int position) {
        jdbc.sql("""
                        insert into reading_set_member (set_id, account_id, part, position)
                        values (:set, :account, :part, :position)
                        """)
                .param("set", set.id().value())
                .param("account", account.value())
                .param("part", part.name())
                .param("position", position)
                .update();
    }

    private ReadingSet set(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ReadingSet(
                new ReadingSetId(id),
                row.getString("title"),
                ReadingMode.valueOf(row.getString("mode")),
                row.getLong("seed"),
                Duration.ofHours(row.getInt("washout_hours")),
                row.getInt("repeats"),
                members(id, Part.READER),
                members(id, Part.ADJUDICATOR).stream().findFirst(),
                row.getTimestamp("made_at").toInstant());
    }

    private List<AccountId> members(UUID set, Part part) {
        return jdbc.sql(
                        "select account_id from reading_set_member where set_id = :set and part = :part order by position")
                .param("set", set)
                .param("part", part.name())
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    private ReadingCase readingCase(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ReadingCase(
                new CaseId(id),
                row.getInt("number"),
                new PatientId(row.getObject("patient_id", UUID.class)),
                jdbc.sql("select radiograph_id from reading_case_film where case_id = :case order by position")
                        .param("case", id)
                        .query((film, each) -> new RadiographId(film.getObject("radiograph_id", UUID.class)))
                        .list());
    }
}
