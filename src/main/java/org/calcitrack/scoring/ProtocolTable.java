package org.calcitrack.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Protocols that come with the program, and the versions that a centre made of them. */
@Repository
class ProtocolTable {

    private static final List<String> DELIVERED = List.of("hands-v1.json", "whole-body-v1.json");

    private final List<Protocol> delivered =
            DELIVERED.stream().map(ProtocolTable::delivered).toList();
    private final JdbcClient jdbc;

    ProtocolTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By key, in the order in which they come with the program, the first version first. */
    List<Protocol> all() {
        var made = jdbc.sql("select * from scoring_protocol")
                .query(ProtocolTable::made)
                .list();
        return Stream.concat(delivered.stream(), made.stream())
                .sorted(Comparator.comparing(Protocol::key).thenComparing(Protocol::version))
                .toList();
    }

    void add(Protocol protocol) {
        try {
            jdbc.sql("""
                insert into scoring_protocol (protocol_key, version, content, made_by, made_at)
                values (:key, :version, :content, :by, :at)
                """)
                    .param("key", protocol.key())
                    .param("version", protocol.version())
                    .param("content", ProtocolText.write(protocol))
                    .param("by", protocol.madeBy().orElseThrow())
                    .param("at", Timestamp.from(protocol.madeAt().orElseThrow()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw ScoringRefused.versionMeanwhile();
        }
    }

    private static Protocol made(ResultSet row, int number) throws SQLException {
        return ProtocolText.read(row.getString("content"))
                .madeBy(
                        Optional.of(row.getString("made_by")),
                        Optional.of(row.getTimestamp("made_at").toInstant()));
    }

    static Protocol delivered(String name) {
        try (var file = Objects.requireNonNull(ProtocolTable.class.getResourceAsStream(name), name)) {
            return ProtocolText.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
