package org.calcitrack.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.imaging.RadiographId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FilmStepTable {

    private final JdbcClient jdbc;

    FilmStepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FilmStep step, AccountId account, Instant at) {
        jdbc.sql("""
                        insert into film_step
                            (radiograph_id, account_id, at, kind, subject_id, what, state_before, state_after, undone)
                        values (:radiograph, :account, :at, :kind, :subject, :what, :before, :after, false)
                        """)
                .param("radiograph", step.radiographId().value())
                .param("account", account.value())
                .param("at", Timestamp.from(at))
                .param("kind", step.kind().kind())
                .param("subject", step.subject())
                .param("what", step.what())
                .param("before", step.before())
                .param("after", step.after())
                .update();
    }

    void forgetUndone(RadiographId radiograph, AccountId account) {
        jdbc.sql("delete from film_step where radiograph_id = :radiograph and account_id = :account and undone")
                .param("radiograph", radiograph.value())
                .param("account", account.value())
                .update();
    }

    /** The step that undo takes next: the last one that stands. */
    Optional<Kept> lastDone(RadiographId radiograph, AccountId account) {
        return next(radiograph, account, "not undone order by position desc");
    }

    /** The step that redo takes next: the first one that was undone. */
    Optional<Kept> firstUndone(RadiographId radiograph, AccountId account) {
        return next(radiograph, account, "undone order by position");
    }

    /** Turns a step over; says whether nobody else just did. */
    boolean turn(long position, boolean undone) {
        return jdbc.sql("update film_step set undone = :undone where position = :position and undone <> :undone")
                        .param("position", position)
                        .param("undone", undone)
                        .update()
                == 1;
    }

    void forget(long position) {
        jdbc.sql("delete from film_step where position = :position")
                .param("position", position)
                .update();
    }

    private Optional<Kept> next(RadiographId radiograph, AccountId account, String which) {
        return jdbc.sql("select * from film_step where radiograph_id = :radiograph and account_id = :account and "
                        + which + " limit 1")
                .param("radiograph", radiograph.value())
                .param("account", account.value())
                .query(FilmStepTable::kept)
                .optional();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("position"),
                row.getString("kind"),
                row.getString("state_before"),
                row.getString("state_after"),
                new FilmChange(
                        row.getString("what"),
                        row.getObject("subject_id", UUID.class),
                        row.getTimestamp("at").toInstant()));
    }

    record Kept(long position, String kind, String before, String after, FilmChange change) {}
}
