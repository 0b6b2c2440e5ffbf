package org.calcitrack.imaging.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Waits until folders and the database are on the disk, so that what is acknowledged afterwards survives a power cut.
 * Whoever comes while a round of syncing is under way shares the next one: many files cost as much as one.
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

    /**
     * Returns when a folder's entries and everything committed so far are on the disk. Must not be called within a
     * transaction.
     */
    public void await(Path folder) throws IOException {
        Round mine;
        synchronized (rounds) {
            mine = gathering;
            mine.folders.add(folder);
        }
        synchronized (syncing) {
            if (!mine.done) {
                synchronized (rounds) {
                    gathering = new Round();
                }
                mine.done = true;
                mine.failure = sync(mine.folders);
            }
        }
        if (mine.failure.isPresent()) {
            throw new IOException("Not on the disk", mine.failure.get());
        }
    }

    private Optional<Exception> sync(Set<Path> folders) {
        try {
            // The database last: it must never know of a file whose place is not sure.
            for (Path folder : folders) {
                syncFolder(folder);
            }
            syncDatabase();
            return Optional.empty();
        } catch (IOException | SQLException failure) {
            return Optional.of(failure);
        }
    }

    private static void syncFolder(Path folder) throws IOException {
        // What contradicts a film that is here has no folder of its own. A folder opens for reading on POSIX systems
        // only;
        // elsewhere the move itself is the best there is.
        if (Files.isDirectory(folder)
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** PostgreSQL syncs with each commit; H2 writes half a second late and leaves syncing to whoever wants it. */
    private void syncDatabase() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("checkpoint sync");
                }
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static final class Round {
        private final Set<Path> folders = new TreeSet<>();
        private boolean done;
        private Optional<Exception> failure = Optional.empty();
    }
}
