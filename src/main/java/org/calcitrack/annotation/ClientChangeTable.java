package org.calcitrack.annotation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClientChangeTable {

    private final JdbcClient jdbc;

    ClientChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version that a change left behind; empty when it was never made. */
    Optional<Integer> version(UUID change) {
        return jdbc.sql("select version from client_change where id = :id")
                .param("id", change)
                .query(Integer.class)
                .optional();
    }

    /** Who made a change; empty when nobody did. */
    Optional<AccountId> maker(UUID change) {
        return jdbc.sql("select account_id from client_change where id = :id")
                .param("id", change)
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    void add(UUID change, AccountId account, Instant at, int version) {
        jdbc.sql("insert into client_change (id, account_id, at, version) values (:id, :account, :at, :version)")
                .param("id", change)
                .param("account", account.value())
                .param("at", Timestamp.from(at))
                .param("version", version)
                .update();
    }
}
