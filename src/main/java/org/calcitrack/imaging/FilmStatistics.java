package org.calcitrack.imaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;

/** The statistics of films' grey values, computed once in the background. */
@Repository
public class FilmStatistics {

    private static final String WAITING =
            "from radiograph r left join film_statistics s on s.radiograph_id = r.id where s.radiograph_id is null";

    private final JdbcClient jdbc;

    FilmStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A film's statistics; empty while they are not computed yet, or when its pixels cannot be read. */
    @PreAuthorize("isAuthenticated()")
    public Optional<GreyStatistics> find(RadiographId film) {
        return jdbc.sql("select * from film_statistics where radiograph_id = :film and lowest is not null")
                .param("film", film.value())
                .query(FilmStatistics::statistics)
                .optional();
    }

    private static GreyStatistics statistics(ResultSet row, int number) throws SQLException {
        return new GreyStatistics(
                row.getDouble("lowest"), row.getDouble("highest"), row.getDouble("mean"), row.getDouble("deviation"));
    }

    /** Keeps what was computed of a film that is there; empty when its pixels cannot be read. */
    void put(RadiographId film, Optional<GreyStatistics> statistics, Instant at) {
        jdbc.sql("""
                        insert into film_statistics (radiograph_id, lowest, highest, mean, deviation, derived_at)
                        select id, :lowest, :highest, :mean, :deviation, :at from radiograph where id = :film
                        on conflict do nothing
                        """)
                .param("film", film.value())
                .param("lowest", statistics.map(GreyStatistics::lowest).orElse(null))
                .param("highest", statistics.map(GreyStatistics::highest).orElse(null))
                .param("mean", statistics.map(GreyStatistics::mean).orElse(null))
                .param("deviation", statistics.map(GreyStatistics::deviation).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Films whose statistics are not computed, the latest first: those are looked at next. */
    List<RadiographId> waiting(int atMost) {
        return jdbc.sql("select r.id " + WAITING + " order by r.stored_at desc, r.id fetch first :most rows only")
                .param("most", atMost)
                .query((row, number) -> new RadiographId(row.getObject(1, UUID.class)))
                .list();
    }

    int countWaiting() {
        return jdbc.sql("select count(*) " + WAITING).query(Integer.class).single();
    }

    void forgetAll() {
        jdbc.sql("delete from film_statistics").update();
    }
}
