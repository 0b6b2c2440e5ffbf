package org.calcitrack.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.imaging.RadiographId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SightingVersionTable {

    private final JdbcClient jdbc;

    SightingVersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a sighting is now, as the version of its number. */
    void keep(Sighting sighting, AccountId by) {
        add(
                new Kept(SightingVersionId.random(), sighting.id(), sighting.state(), by, sighting.changedAt()),
                sighting.version(),
                sighting.measurement());
    }

    /** The same for a sighting that was outlined before versions were kept. */
    void keepIfMissing(Sighting sighting) {
        boolean known =
                jdbc.sql("select count(*) from sighting_version where sighting_id = :sighting and number = :number")
                                .param("sighting", sighting.id().value())
                                .param("number", sighting.version())
                                .query(Integer.class)
                                .single()
                        > 0;
        if (!known) {
            keep(sighting, sighting.reader());
        }
    }

    /** What somebody wanted a sighting to be who had not seen its newest version. */
    void setAside(Kept version, Optional<Measurement> measurement) {
        add(version, null, measurement);
    }

    void settle(SightingVersionId id) {
        jdbc.sql("update sighting_version set waiting = false where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<Kept> find(SightingVersionId id) {
        return jdbc.sql("select * from sighting_version where id = :id")
                .param("id", id.value())
                .query(SightingVersionTable::kept)
                .optional();
    }

    Optional<Kept> find(SightingId sighting, int number) {
        return jdbc.sql("select * from sighting_version where sighting_id = :sighting and number = :number")
                .param("sighting", sighting.value())
                .param("number", number)
                .query(SightingVersionTable::kept)
                .optional();
    }

    /** Newest first, those set aside among them. */
    List<SightingVersion> of(SightingId sighting) {
        return jdbc.sql("select * from sighting_version where sighting_id = :sighting order by at desc, number desc")
                .param("sighting", sighting.value())
                .query(SightingVersionTable::version)
                .list();
    }

    /** Those on a film between which this account has to choose, oldest first. */
    List<SightingVersion> waiting(RadiographId film, AccountId account) {
        return jdbc.sql("""
                        select v.* from sighting_version v join sighting s on s.id = v.sighting_id
                        where v.waiting and v.account_id = :account and s.radiograph_id = :film
                        order by v.at
                        """)
                .param("account", account.value())
                .param("film", film.value())
                .query(SightingVersionTable::version)
                .list();
    }

    record Kept(SightingVersionId id, SightingId sightingId, SightingState state, AccountId by, Instant at) {}

    private void add(Kept version, @Nullable Integer number, Optional<Measurement> measurement) {
        var statement = jdbc.sql("""
                        insert into sighting_version
                            (id, sighting_id, number, account_id, at, state, basis, length_unit, area_unit, area,
                             perimeter, longest_diameter, short_axis, waiting)
                        values
                            (:id, :sighting, :number, :account, :at, :state, :basis, :lengthUnit, :areaUnit, :area,
                             :perimeter, :longestDiameter, :shortAxis, :waiting)
                        """)
                .param("id", version.id().value())
                .param("sighting", version.sightingId().value())
                .param("number", number)
                .param("account", version.by().value())
                .param("at", Timestamp.from(version.at()))
                .param("state", SightingStateText.write(version.state()))
                .param("waiting", number == null);
        MeasurementColumns.write(statement, measurement).update();
    }

    private static Kept kept(ResultSet row, int line) throws SQLException {
        return new Kept(
                new SightingVersionId(row.getObject("id", UUID.class)),
                new SightingId(row.getObject("sighting_id", UUID.class)),
                SightingStateText.read(row.getString("state")),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getTimestamp("at").toInstant());
    }

    private static SightingVersion version(ResultSet row, int line) throws SQLException {
        var kept = kept(row, line);
        int number = row.getInt("number");
        return new SightingVersion(
                kept.id(),
                kept.sightingId(),
                row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number),
                kept.state().outline(),
                kept.state().description(),
                kept.state().removed(),
                row.getString("basis") == null ? Optional.empty() : Optional.of(MeasurementColumns.read(row)),
                kept.by(),
                kept.at(),
                row.getBoolean("waiting"));
    }
}
