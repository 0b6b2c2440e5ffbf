package org.calcitrack.imaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.shared.ErrorCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReceiptTable {

    private static final String SEARCHED = """
            where :text = '' or lower(r.label) like :anywhere escape '!' or lower(r.opened_by) like :anywhere escape '!'
                or exists (select 1 from import_entry e
                    where e.receipt_id = r.id and lower(e.file_name) like :anywhere escape '!')
            """;

    private static final String FILTERED = """
            where receipt_id = :id and (:verdict = '' or verdict = :verdict)
                and lower(file_name) like :anywhere escape '!'
            """;

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
        jdbc.sql("update import_receipt set closed_at = :at, interrupted_at = null where id = :id")
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
                        update import_entry set verdict = :verdict, code = :code, facts = :facts, radiograph_id = :film
                        where waiting_film_id = :waiting
                        """)
                .param("waiting", waiting.value())
                .param("verdict", outcome.verdict().name())
                .param("code", outcome.reason().map(ErrorCode::value).orElse(""))
                .param("facts", FactsText.write(outcome.facts()))
                .param("film", outcome.radiograph().map(RadiographId::value).orElse(null))
                .update();
    }

    /** Imports that were running when the server was last cut off; says how many. */
    int interrupt(Instant at) {
        return jdbc.sql(
                        "update import_receipt set interrupted_at = :at where closed_at is null and interrupted_at is null")
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<ImportReceipt> find(ReceiptId id) {
        return receipts(jdbc.sql("select * from import_receipt where id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    List<ImportReceipt> search(String text, int offset, int limit) {
        return receipts(jdbc.sql("select r.* from import_receipt r " + SEARCHED
                        + " order by r.opened_at desc, r.id offset :offset rows fetch first :limit rows only")
                .params(searched(text))
                .param("offset", offset)
                .param("limit", limit));
    }

    int count(String text) {
        return jdbc.sql("select count(*) from import_receipt r " + SEARCHED)
                .params(searched(text))
                .query(Integer.class)
                .single();
    }

    List<ImportEntry> entries(ReceiptId id, EntryFilter filter, int offset, int limit) {
        return jdbc.sql("select * from import_entry " + FILTERED
                        + " order by position offset :offset rows fetch first :limit rows only")
                .params(filtered(id, filter))
                .param("offset", offset)
                .param("limit", limit)
                .query(ReceiptTable::entry)
                .list();
    }

    int countEntries(ReceiptId id, EntryFilter filter) {
        return jdbc.sql("select count(*) from import_entry " + FILTERED)
                .params(filtered(id, filter))
                .query(Integer.class)
                .single();
    }

    /** A line and its place, from which the next page goes on. */
    record Line(long position, ImportEntry entry) {}

    List<Line> linesAfter(ReceiptId id, EntryFilter filter, long after, int limit) {
        return jdbc.sql("select * from import_entry " + FILTERED
                        + " and position > :after order by position fetch first :limit rows only")
                .params(filtered(id, filter))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Line(row.getLong("position"), entry(row, number)))
                .list();
    }

    private static Map<String, Object> searched(String text) {
        return Map.of("text", text.strip(), "anywhere", anywhere(text));
    }

    private static Map<String, Object> filtered(ReceiptId id, EntryFilter filter) {
        return Map.of(
                "id",
                id.value(),
                "verdict",
                filter.verdict().map(Enum::name).orElse(""),
                "anywhere",
                anywhere(filter.name()));
    }

    private static String anywhere(String text) {
        String escaped = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }

    private List<ImportReceipt> receipts(JdbcClient.StatementSpec statement) {
        List<Opened> opened = statement.query(ReceiptTable::opened).list();
        Map<UUID, Map<Verdict, Integer>> counts =
                counts(opened.stream().map(Opened::id).toList());
        return opened.stream()
                .map(each -> each.with(counts.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<Verdict, Integer>> counts(List<UUID> receipts) {
        Map<UUID, Map<Verdict, Integer>> counts = new HashMap<>();
        if (!receipts.isEmpty()) {
            jdbc.sql("""
                            select receipt_id, verdict, count(*) as files from import_entry
                            where receipt_id in (:ids) group by receipt_id, verdict
                            """).param("ids", receipts).query(row -> {
                counts.computeIfAbsent(row.getObject("receipt_id", UUID.class), unknown -> new EnumMap<>(Verdict.class))
                        .put(Verdict.valueOf(row.getString("verdict")), row.getInt("files"));
            });
        }
        return counts;
    }

    private record Opened(
            UUID id, String label, String by, Instant at, Optional<Instant> closed, Optional<Instant> interrupted) {

        ImportReceipt with(Map<Verdict, Integer> counts) {
            return new ImportReceipt(new ReceiptId(id), label, by, at, closed, interrupted, counts);
        }
    }

    private static Opened opened(ResultSet row, int number) throws SQLException {
        return new Opened(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getString("opened_by"),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("interrupted_at")).map(Timestamp::toInstant));
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
