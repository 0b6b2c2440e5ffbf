package org.calcitrack.imaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.shared.ErrorCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReceiptTable {

    private final JdbcClient jdbc;

    ReceiptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(ReceiptId id, String label, String by, Instant at) {
        jdbc.sql("insert into import_receipt (id, label, opened_by, opened_at) values (:id, :label, :by, :at)")
                .param("id", id.value())
                .param("label", WhereReader.cut(label, 300))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void close(ReceiptId id, Instant at) {
        jdbc.sql("update import_receipt set closed_at = :at where id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(ReceiptId receipt, ImportEntry entry, Instant at) {
        jdbc.sql("""
                        insert into import_entry (id, receipt_id, file_name, bytes, verdict, code, facts,
                            radiograph_id, waiting_film_id, entered_at)
                        values (:id, :receipt, :fileName, :bytes, :verdict, :code, :facts, :film, :waiting, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("receipt", receipt.value())
                .param("fileName", entry.fileName())
                .param("bytes", entry.bytes())
                .param("verdict", entry.verdict().name())
                .param("code", entry.reason().map(ErrorCode::value).orElse(""))
                .param("facts", FactsText.write(entry.facts()))
                .param("film", entry.radiograph().map(RadiographId::value).orElse(null))
                .param("waiting", entry.waiting().map(WaitingFilmId::value).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The files that brought a waiting film have their final verdict. */
    void settle(WaitingFilmId waiting, Outcome outcome) {
        jdbc.sql("""
                        update import_entry set verdict = :verdict, code = :code, radiograph_id = :film
                        where waiting_film_id = :waiting
                        """)
                .param("waiting", waiting.value())
                .param("verdict", outcome.verdict().name())
                .param("code", outcome.reason().map(ErrorCode::value).orElse(""))
                .param("film", outcome.radiograph().map(RadiographId::value).orElse(null))
                .update();
    }

    Optional<ImportReceipt> find(ReceiptId id) {
        return jdbc.sql("select * from import_receipt where id = :id")
                .param("id", id.value())
                .query((row, number) -> receipt(row))
                .optional();
    }

    List<ImportReceipt> latest(int limit) {
        return jdbc.sql("select * from import_receipt order by opened_at desc limit :limit")
                .param("limit", limit)
                .query((row, number) -> receipt(row))
                .list();
    }

    List<ImportEntry> entries(ReceiptId id, int offset, int limit) {
        return jdbc.sql("""
                        select * from import_entry where receipt_id = :id
                        order by entered_at, id offset :offset rows fetch first :limit rows only
                        """)
                .param("id", id.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(ReceiptTable::entry)
                .list();
    }

    private Map<Verdict, Integer> counts(UUID receipt) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        jdbc.sql("select verdict, count(*) as files from import_entry where receipt_id = :id group by verdict")
                .param("id", receipt)
                .query(row -> {
                    counts.put(Verdict.valueOf(row.getString("verdict")), row.getInt("files"));
                });
        return counts;
    }

    private ImportReceipt receipt(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ImportReceipt(
                new ReceiptId(id),
                row.getString("label"),
                row.getString("opened_by"),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                counts(id));
    }

    private static ImportEntry entry(ResultSet row, int number) throws SQLException {
        return new ImportEntry(
                row.getString("file_name"),
                row.getLong("bytes"),
                Verdict.valueOf(row.getString("verdict")),
                Optional.of(row.getString("code"))
                        .filter(code -> !code.isEmpty())
                        .map(ErrorCode::new),
                FactsText.read(row.getString("facts")),
                Optional.ofNullable(row.getObject("radiograph_id", UUID.class)).map(RadiographId::new),
                Optional.ofNullable(row.getObject("waiting_film_id", UUID.class))
                        .map(WaitingFilmId::new));
    }
}
