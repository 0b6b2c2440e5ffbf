package org.calcitrack.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.imaging.CalibrationKind;
import org.calcitrack.imaging.RadiographId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class CaliperTable {

    private final JdbcClient jdbc;

    CaliperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Caliper caliper) {
        var statement = jdbc.sql("""
                        insert into caliper (id, radiograph_id, lines, basis, length_unit, long_axis, short_axis,
                            reader_id, created_at, version, removed)
                        values (:id, :radiograph, :lines, :basis, :unit, :long, :short, :reader, :at, :version, :removed)
                        """)
                .param("radiograph", caliper.radiographId().value())
                .param("reader", caliper.reader().value())
                .param("at", Timestamp.from(caliper.createdAt()));
        content(statement, caliper).update();
    }

    /** Says whether the caliper still had the version before. */
    boolean change(Caliper caliper) {
        var statement = jdbc.sql("""
                        update caliper set lines = :lines, basis = :basis, length_unit = :unit, long_axis = :long,
                            short_axis = :short, version = :version, removed = :removed
                        where id = :id and version = :version - 1
                        """);
        return content(statement, caliper).update() == 1;
    }

    void remeasure(CaliperId id, CaliperSize size) {
        size(jdbc.sql("""
                        update caliper set basis = :basis, length_unit = :unit, long_axis = :long, short_axis = :short
                        where id = :id
                        """), size).param("id", id.value()).update();
    }

    void keep(CaliperId id, FormerCaliperSize former) {
        size(jdbc.sql("""
                        insert into former_caliper_size
                            (caliper_id, replaced_at, basis, length_unit, long_axis, short_axis)
                        values (:id, :at, :basis, :unit, :long, :short)
                        """), former.size())
                .param("id", id.value())
                .param("at", Timestamp.from(former.replacedAt()))
                .update();
    }

    List<FormerCaliperSize> formerSizes(CaliperId id) {
        return jdbc.sql("select * from former_caliper_size where caliper_id = :id order by replaced_at")
                .param("id", id.value())
                .query((row, number) -> new FormerCaliperSize(
                        size(row), row.getTimestamp("replaced_at").toInstant()))
                .list();
    }

    Optional<Caliper> find(CaliperId id) {
        return jdbc.sql("select * from caliper where id = :id")
                .param("id", id.value())
                .query(CaliperTable::caliper)
                .optional();
    }

    /** Those on a film in the order they were laid, with those that were taken back. */
    List<Caliper> everOn(RadiographId radiograph) {
        return jdbc.sql("select * from caliper where radiograph_id = :radiograph order by created_at, id")
                .param("radiograph", radiograph.value())
                .query(CaliperTable::caliper)
                .list();
    }

    private static StatementSpec content(StatementSpec statement, Caliper caliper) {
        return size(statement, caliper.size())
                .param("id", caliper.id().value())
                .param("lines", CaliperState.write(caliper.lines()))
                .param("version", caliper.version())
                .param("removed", caliper.removed());
    }

    private static StatementSpec size(StatementSpec statement, CaliperSize size) {
        return statement
                .param("basis", size.basis().name())
                .param("unit", size.longAxis().unit())
                .param("long", size.longAxis().value())
                .param("short", size.shortAxis().map(Length::value).orElse(null));
    }

    private static Caliper caliper(ResultSet row, int number) throws SQLException {
        return new Caliper(
                new CaliperId(row.getObject("id", UUID.class)),
                new RadiographId(row.getObject("radiograph_id", UUID.class)),
                CaliperState.readLines(row.getString("lines")),
                size(row),
                new AccountId(row.getObject("reader_id", UUID.class)),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("version"),
                row.getBoolean("removed"));
    }

    private static CaliperSize size(ResultSet row) throws SQLException {
        var basis = CalibrationKind.valueOf(row.getString("basis"));
        String unit = row.getString("length_unit");
        double shortAxis = row.getDouble("short_axis");
        var across = row.wasNull() ? Optional.<Length>empty() : Optional.of(new Length(shortAxis, basis, unit));
        return new CaliperSize(new Length(row.getDouble("long_axis"), basis, unit), across);
    }
}
