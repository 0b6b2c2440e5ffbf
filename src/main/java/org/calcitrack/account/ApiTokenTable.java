package org.calcitrack.account;

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
class ApiTokenTable {

    /** A token that opens doors, and the account it acts for. */
    record Bearer(ApiToken token, Account account) {}

    private final JdbcClient jdbc;

    ApiTokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApiToken token, String secretDigest) {
        jdbc.sql("""
                        insert into api_token (id, account_id, name, scope, secret_digest, created_at)
                        values (:id, :account, :name, :scope, :digest, :at)
                        """)
                .param("id", token.id().value())
                .param("account", token.account().value())
                .param("name", token.name())
                .param("scope", token.scope().name())
                .param("digest", secretDigest)
                .param("at", Timestamp.from(token.createdAt()))
                .update();
    }

    List<ApiToken> of(AccountId account) {
        return jdbc.sql("""
                        select * from api_token where account_id = :account and revoked_at is null
                        order by created_at desc, id
                        """)
                .param("account", account.value())
                .query((row, number) -> token(row))
                .list();
    }

    Optional<Bearer> findBearer(String secretDigest) {
        return jdbc.sql("""
                        select t.*, a.name as account_name, a.display_name, a.role, a.sample
                        from api_token t join account a on a.id = t.account_id
                        where t.secret_digest = :digest and t.revoked_at is null
                        """)
                .param("digest", secretDigest)
                .query((row, number) -> new Bearer(token(row), account(row)))
                .optional();
    }

    void used(ApiTokenId id, Instant at) {
        jdbc.sql("update api_token set last_used_at = :at where id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean revoke(ApiTokenId id, AccountId owner, Instant at) {
        return jdbc.sql("""
                        update api_token set revoked_at = :at
                        where id = :id and account_id = :owner and revoked_at is null
                        """)
                        .param("id", id.value())
                        .param("owner", owner.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                new ApiTokenId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                TokenScope.valueOf(row.getString("scope")),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("last_used_at")).map(Timestamp::toInstant));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("account_name"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("sample"));
    }
}
