package org.calcitrack.imaging.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Waits until the database is on the disk, so that what is acknowledged afterwards survives a power cut. Whoever comes
 * while a round of syncing is under way shares the next one: many files cost as much as one.
 */
@Component
public class Durability {

    private final DataSource database;
    private final Object rounds = new Object();
    private final Object syncing = new Object();
    private Round gathering = new Round();

    public Durability(DataSource database) {
        this.database = database;
    }

    /** Returns when everything committed so far is on the disk. Must not be called within a transaction. */
    public void await() throws IOException {
        Round mine;
        synchronized (rounds) {
            mine = gathering;
        }
        synchronized (syncing) {
            if (!mine.done) {
                synchronized (rounds) {
                    gathering = new Round();
                }
                mine.done = true;
                mine.failure = sync();
            }
        }
        if (mine.failure.isPresent()) {
            throw new IOException("Not on the disk", mine.failure.get());
        }
    }

    /** PostgreSQL syncs with each commit; H2 writes half a second late and leaves syncing to whoever wants it. */
    private Optional<SQLException> sync() {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("checkpoint sync");
                }
            }
            return Optional.empty();
        } catch (SQLException failure) {
            return Optional.of(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static final class Round {
        private boolean done;
        private Optional<SQLException> failure = Optional.empty();
    }
}
