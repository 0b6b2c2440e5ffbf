package org.calcitrack.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.RadiographId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row for two films, whichever of them is asked first. */
@Repository
class AlignmentTable {

    private final JdbcClient jdbc;

    AlignmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is kept about two films.
     *
     * @param quality of the automatic transform, or of the landmarks where a reader set those
     * @param stale whether the automatic transform has to be found anew
     */
    record Kept(
            AlignmentId id,
            RadiographId first,
            RadiographId second,
            SimilarityTransform automatic,
            double automaticQuality,
            double quality,
            boolean stale,
            AlignmentChoice choice,
            Optional<AccountId> by,
            Optional<Instant> at) {}

    Optional<Kept> find(RadiographId first, RadiographId second) {
        return jdbc.sql("select * from film_alignment where first_id = :first and second_id = :second")
                .param("first", first.value())
                .param("second", second.value())
                .query(AlignmentTable::kept)
                .optional();
    }

    Optional<Kept> find(AlignmentId id) {
        return jdbc.sql("select * from film_alignment where id = :id")
                .param("id", id.value())
                .query(AlignmentTable::kept)
                .optional();
    }

    /** Adds the automatic transform unless another reader's request just did; says whether it was added. */
    boolean add(Kept kept, Instant now) {
        return jdbc.sql("""
                        insert into film_alignment (id, first_id, second_id, scale, rotation_radians, column_shift,
                            row_shift, automatic_quality, quality, stale, choice, computed_at)
                        values (:id, :first, :second, :scale, :rotation, :columns, :rows, :quality, :quality, false,
                            '', :at)
                        on conflict do nothing
                        """)
                        .param("id", kept.id().value())
                        .param("first", kept.first().value())
                        .param("second", kept.second().value())
                        .param("scale", kept.automatic().scale())
                        .param("rotation", kept.automatic().rotationRadians())
                        .param("columns", kept.automatic().columnShift())
                        .param("rows", kept.automatic().rowShift())
                        .param("quality", kept.automaticQuality())
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Replaces the automatic transform; what a reader said stays. */
    void recompute(AlignmentId id, SimilarityTransform automatic, double quality, Instant now) {
        jdbc.sql("""
                        update film_alignment
                        set scale = :scale, rotation_radians = :rotation, column_shift = :columns, row_shift = :rows,
                            automatic_quality = :quality, stale = false, computed_at = :at,
                            quality = case when choice like 'LANDMARKS%' then quality else :quality end
                        where id = :id
                        """)
                .param("id", id.value())
                .param("scale", automatic.scale())
                .param("rotation", automatic.rotationRadians())
                .param("columns", automatic.columnShift())
                .param("rows", automatic.rowShift())
                .param("quality", quality)
                .param("at", Timestamp.from(now))
                .update();
    }

    void choose(AlignmentId id, AlignmentChoice choice, double quality, AccountId by, Instant now) {
        jdbc.sql("""
                        update film_alignment
                        set choice = :choice, quality = :quality, decided_by = :by, decided_at = :at where id = :id
                        """)
                .param("id", id.value())
                .param("choice", choice.text())
                .param("quality", quality)
                .param("by", by.value())
                .param("at", Timestamp.from(now))
                .update();
    }

    /** The automatic transforms of a film have to be found anew. */
    void expire(RadiographId film) {
        jdbc.sql("update film_alignment set stale = true where first_id = :film or second_id = :film")
                .param("film", film.value())
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var decidedBy = Optional.ofNullable(row.getObject("decided_by", UUID.class));
        return new Kept(
                new AlignmentId(row.getObject("id", UUID.class)),
                new RadiographId(row.getObject("first_id", UUID.class)),
                new RadiographId(row.getObject("second_id", UUID.class)),
                new SimilarityTransform(
                        row.getDouble("scale"),
                        row.getDouble("rotation_radians"),
                        row.getDouble("column_shift"),
                        row.getDouble("row_shift")),
                row.getDouble("automatic_quality"),
                row.getDouble("quality"),
                row.getBoolean("stale"),
                AlignmentChoice.parsed(row.getString("choice")),
                decidedBy.map(AccountId::new),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant));
    }
}
