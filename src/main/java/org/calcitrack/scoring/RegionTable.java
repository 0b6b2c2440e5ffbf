package org.calcitrack.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.annotation.OutlineText;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Outlines follow their film: a patient's are those on the patient's films. */
@Repository
class RegionTable {

    private final JdbcClient jdbc;

    RegionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RegionOutline outline) {
        try {
            content(jdbc.sql("""
                insert into region_outline
                    (id, radiograph_id, live_radiograph_id, region, side, outline, carried_from_id,
                     reader_id, created_at, changed_at, version)
                values (:id, :film, :live, :region, :side, :outline, :from, :reader, :created, :changed,
                    :version)
                """), outline)
                    .param("film", outline.radiographId().value())
                    .param("region", outline.region().code())
                    .param("side", outline.region().side().name())
                    .param("reader", outline.reader().value())
                    .param("created", Timestamp.from(outline.createdAt()))
                    .update();
        } catch (DuplicateKeyException another) {
            throw ScoringRefused.changedMeanwhile();
        }
    }

    /** Writes a change, unless somebody else's came before. */
    void change(RegionOutline outline) {
        try {
            int written = content(jdbc.sql("""
                update region_outline set live_radiograph_id = :live, outline = :outline,
                    carried_from_id = :from, changed_at = :changed, version = :version
                where id = :id and version = :version - 1
                """), outline).update();
            if (written == 0) {
                throw ScoringRefused.changedMeanwhile();
            }
        } catch (DuplicateKeyException another) {
            throw ScoringRefused.changedMeanwhile();
        }
    }

    Optional<RegionOutline> find(RegionOutlineId id) {
        return jdbc.sql("select * from region_outline where id = :id")
                .param("id", id.value())
                .query(RegionTable::outline)
                .optional();
    }

    Optional<PatientId> patientOf(RegionOutlineId id) {
        return jdbc.sql("""
            select r.patient_id from region_outline o join radiograph r on r.id = o.radiograph_id
            where o.id = :id
            """)
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(PatientId::new);
    }

    /** Those that count on a film, by region. */
    List<RegionOutline> on(RadiographId film) {
        return jdbc.sql("select * from region_outline where live_radiograph_id = :film order by region, side")
                .param("film", film.value())
                .query(RegionTable::outline)
                .list();
    }

    /** Those that count on any film of a patient that was not removed. */
    List<RegionOutline> of(PatientId patient) {
        return jdbc.sql("""
            select o.* from region_outline o join radiograph r on r.id = o.live_radiograph_id
            where r.patient_id = :patient and r.removed_at is null
            order by o.region, o.side, o.created_at
            """)
                .param("patient", patient.value())
                .query(RegionTable::outline)
                .list();
    }

    private static StatementSpec content(StatementSpec statement, RegionOutline outline) {
        return statement
                .param("id", outline.id().value())
                .param("live", outline.removed() ? null : outline.radiographId().value())
                .param("outline", OutlineText.write(outline.outline()))
                .param("from", outline.carriedFrom().map(RadiographId::value).orElse(null))
                .param("changed", Timestamp.from(outline.changedAt()))
                .param("version", outline.version());
    }

    private static RegionOutline outline(ResultSet row, int number) throws SQLException {
        return new RegionOutline(
                new RegionOutlineId(row.getObject("id", UUID.class)),
                new RadiographId(row.getObject("radiograph_id", UUID.class)),
                new RegionName(row.getString("region"), Side.valueOf(row.getString("side"))),
                OutlineText.read(row.getString("outline")),
                Optional.ofNullable(row.getObject("carried_from_id", UUID.class))
                        .map(RadiographId::new),
                new AccountId(row.getObject("reader_id", UUID.class)),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"),
                row.getObject("live_radiograph_id") == null);
    }
}
