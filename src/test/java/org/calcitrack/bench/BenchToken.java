package org.calcitrack.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.HexFormat;
import java.util.UUID;

/** A token for storing, written into the database of a server that is not running: the screen for it needs a browser. */
final class BenchToken {

    private BenchToken() {}

    static String madeIn(Application application, Path home) throws Exception {
        Server.start(application, home, true).close();
        String secret = "ct_" + UUID.randomUUID();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        String url = "jdbc:h2:file:" + home.toAbsolutePath().resolve("calcitrack")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection database = DriverManager.getConnection(url, "calcitrack", "");
                PreparedStatement insert = database.prepareStatement("""
                        insert into api_token (id, account_id, name, scope, secret_digest, created_at)
                        select ?, id, 'bench', 'READ_AND_WRITE', ?, current_timestamp
                        from account where name = 'radiologist'
                        """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, HexFormat.of().formatHex(digest));
            if (insert.executeUpdate() != 1) {
                throw new IllegalStateException("there is no account for the token");
            }
        }
        return secret;
    }
}
