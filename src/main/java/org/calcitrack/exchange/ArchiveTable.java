package org.calcitrack.exchange;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ArchiveTable {

    /** An archive with its secret, still locked; blank when there is none. */
    record Kept(RemoteArchive archive, String lockedSecret) {}

    private final JdbcClient jdbc;

    ArchiveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RemoteArchive> all() {
        return jdbc.sql("select * from remote_archive order by name")
                .query((row, number) -> kept(row).archive())
                .list();
    }

    Optional<Kept> find(RemoteArchiveId id) {
        return jdbc.sql("select * from remote_archive where id = :id")
                .param("id", id.value())
                .query((row, number) -> kept(row))
                .optional();
    }

    void add(RemoteArchive archive, String lockedSecret, Instant at) {
        write("""
                insert into remote_archive (id, name, address, sign_in, user_name, secret, created_at)
                values (:id, :name, :address, :signIn, :userName, :secret, :at)
                """, archive, lockedSecret).param("at", Timestamp.from(at)).update();
    }

    void change(RemoteArchive archive, String lockedSecret) {
        write("""
                update remote_archive set name = :name, address = :address, sign_in = :signIn,
                    user_name = :userName, secret = :secret
                where id = :id
                """, archive, lockedSecret).update();
    }

    private JdbcClient.StatementSpec write(String sql, RemoteArchive archive, String lockedSecret) {
        return jdbc.sql(sql)
                .param("id", archive.id().value())
                .param("name", archive.name())
                .param("address", archive.address().toString())
                .param("signIn", archive.signIn().name())
                .param("userName", archive.userName())
                .param("secret", lockedSecret);
    }

    boolean remove(RemoteArchiveId id) {
        return jdbc.sql("delete from remote_archive where id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new RemoteArchive(
                        new RemoteArchiveId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        URI.create(row.getString("address")),
                        ArchiveSignIn.valueOf(row.getString("sign_in")),
                        row.getString("user_name")),
                row.getString("secret"));
    }
}
