package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;

/** Two imports bring the first films of one patient; the slower one must not be refused for it. */
class FilingDeskTest extends ImagingTest {

    private static final String NEW_PATIENT = """
            insert into patient (id, record_number, issuer, name, search_name, sex, synthetic, created_at)
            values ('%s', 'P-1', '', 'Doe, Jane', 'doe jane', 'FEMALE', true, current_timestamp)
            """;

    @Autowired
    private DataSource database;

    @Test
    void triesAgainWhenALockIsNotFreeInTime() throws SQLException {
        AtomicInteger attempts = new AtomicInteger();
        try (Connection faster = database.getConnection()) {
            faster.setAutoCommit(false);
            faster.createStatement().execute(NEW_PATIENT.formatted(UUID.randomUUID()));

            FilingDesk.retrying(() -> {
                if (attempts.incrementAndGet() == 2) {
                    giveUp(faster);
                }
                return jdbc.sql(NEW_PATIENT.formatted(UUID.randomUUID())).update();
            });
        }

        assertThat(attempts).hasValue(2);
    }

    @Test
    void givesUpOnALockThatNeverGetsFree() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> FilingDesk.retrying(() -> {
                    attempts.incrementAndGet();
                    throw new QueryTimeoutException("no lock");
                }))
                .isInstanceOf(QueryTimeoutException.class);
        assertThat(attempts).hasValueBetween(2, 10);
    }

    private static void giveUp(Connection faster) {
        try {
            faster.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
