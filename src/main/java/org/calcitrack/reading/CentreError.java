package org.calcitrack.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.calcitrack.account.AccountId;
import org.calcitrack.progression.MeasurementError;
import org.calcitrack.progression.MeasurementErrorSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measurement error that the centre took over from its own repeat readings; the one taken over last counts. */
@Component
class CentreError implements MeasurementErrorSource {

    private final JdbcClient jdbc;

    CentreError(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<MeasurementError> ownError() {
        return jdbc.sql("""
                        select m.*, s.title from measurement_error m join reading_set s on s.id = m.set_id
                        order by m.number desc limit 1
                        """).query(CentreError::error).optional();
    }

    MeasurementError current() {
        return ownError().orElse(MeasurementError.DEFAULT);
    }

    void adopt(ReadingSetId set, double logChange, int pairs, AccountId by, Instant at) {
        jdbc.sql("""
                        insert into measurement_error
                            (set_id, smallest_detectable_log_change, pairs, adopted_by, adopted_at)
                        values (:set, :change, :pairs, :by, :at)
                        """)
                .param("set", set.value())
                .param("change", logChange)
                .param("pairs", pairs)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static MeasurementError error(ResultSet row, int number) throws SQLException {
        String origin = "from %d deposits of the set “%s” that the same readers read twice, taken over on %s"
                .formatted(
                        row.getInt("pairs"),
                        row.getString("title"),
                        row.getTimestamp("adopted_at")
                                .toInstant()
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate());
        return new MeasurementError(row.getDouble("smallest_detectable_log_change"), origin, false);
    }
}
