package org.calcitrack.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Account> findByName(String name) {
        return findSignIn(name).map(SignedIn::account);
    }

    Optional<SignedIn> findSignIn(String name) {
        return jdbc.sql("select * from account where name = :name")
                .param("name", name.toLowerCase(Locale.ROOT))
                .query((row, number) -> new SignedIn(account(row), row.getString("password_hash")))
                .optional();
    }

    List<Account> all() {
        return jdbc.sql("select * from account order by name")
                .query((row, number) -> account(row))
                .list();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql("select * from account where id = :id")
                .param("id", id.value())
                .query((row, number) -> account(row))
                .optional();
    }

    void add(Account account, String passwordHash) {
        jdbc.sql("""
                        insert into account (id, name, display_name, role, password_hash, sample, created_at)
                        values (:id, :name, :displayName, :role, :hash, :sample, :at)
                        """)
                .param("id", account.id().value())
                .param("name", account.name())
                .param("displayName", account.displayName())
                .param("role", account.role().name())
                .param("hash", passwordHash)
                .param("sample", account.sample())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("sample"));
    }
}
