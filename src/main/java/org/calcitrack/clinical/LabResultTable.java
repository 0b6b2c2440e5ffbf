package org.calcitrack.clinical;

import static org.calcitrack.clinical.Columns.number;
import static org.calcitrack.clinical.Columns.text;
import static org.calcitrack.clinical.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.calcitrack.clinical.LabValue.Level;
import org.calcitrack.clinical.LabValue.LevelOnly;
import org.calcitrack.clinical.LabValue.Limit;
import org.calcitrack.clinical.LabValue.Numeric;
import org.calcitrack.clinical.LabValue.Qualitative;
import org.calcitrack.clinical.LabValue.Titre;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LabResultTable extends EntryTable<LabResult> {

    private static final Statements STATEMENTS = new Statements("lab_result", "on_date", """
            insert into lab_result (id, patient_id, on_date, date_precision, date_uncertain, analyte, value_kind,
                value_limit, amount, value_unit, value_word, range_low, range_high, reported_level, pattern, note,
                version)
            values (:id, :patient, :onDate, :onPrecision, :onUncertain, :analyte, :valueKind,
                :valueLimit, :amount, :valueUnit, :valueWord, :rangeLow, :rangeHigh, :reportedLevel, :pattern, :note,
                0)
            """, """
            update lab_result set on_date = :onDate, date_precision = :onPrecision, date_uncertain = :onUncertain,
                analyte = :analyte, value_kind = :valueKind, value_limit = :valueLimit, amount = :amount,
                value_unit = :valueUnit, value_word = :valueWord, range_low = :rangeLow, range_high = :rangeHigh,
                reported_level = :reportedLevel, pattern = :pattern, note = :note, version = version + 1
            where id = :id and version = :version and removed_at is null
            """);

    LabResultTable(JdbcClient jdbc) {
        super(jdbc, STATEMENTS, LabResultTable::result);
    }

    @Override
    Map<String, @Nullable Object> columns(LabResult result) {
        Columns columns = new Columns()
                .with("on", result.date())
                .with("analyte", result.analyte().code())
                .with("amount", result.amount())
                .with("valueUnit", result.unit().map(Unit::ucum).orElse(null))
                .with("rangeLow", result.ownRange().map(ReferenceRange::low).orElse(OptionalDouble.empty()))
                .with("rangeHigh", result.ownRange().map(ReferenceRange::high).orElse(OptionalDouble.empty()))
                .with("reportedLevel", result.reported().map(Level::name).orElse(null))
                .with("pattern", result.pattern())
                .with("note", result.note());
        return withValue(columns, result.value()).values();
    }

    private static Columns withValue(Columns columns, LabValue value) {
        return switch (value) {
            case Numeric numeric -> kind(columns, "NUMERIC", numeric.limit().name(), null);
            case Titre _ -> kind(columns, "TITRE", null, null);
            case Qualitative answer -> kind(columns, "QUALITATIVE", null, answer.positive() ? "POSITIVE" : "NEGATIVE");
            case LevelOnly known ->
                kind(columns, "LEVEL_ONLY", null, known.level().name());
        };
    }

    private static Columns kind(Columns columns, String kind, @Nullable String limit, @Nullable String word) {
        return columns.with("valueKind", kind).with("valueLimit", limit).with("valueWord", word);
    }

    private static LabResult result(ResultSet row, int number) throws SQLException {
        return new LabResult(
                Columns.id(row),
                Columns.patient(row),
                Columns.date(row, "on_date", "date"),
                Analytes.standard().get(row.getString("analyte")),
                value(row),
                range(row),
                text(row, "reported_level").map(Level::valueOf),
                row.getString("pattern"),
                row.getString("note"),
                row.getInt("version"));
    }

    private static LabValue value(ResultSet row) throws SQLException {
        return switch (row.getString("value_kind")) {
            case "NUMERIC" ->
                new Numeric(
                        word(Limit.class, row, "value_limit"),
                        row.getDouble("amount"),
                        new Unit(row.getString("value_unit")));
            case "TITRE" -> new Titre((int) row.getDouble("amount"));
            case "QUALITATIVE" -> new Qualitative("POSITIVE".equals(row.getString("value_word")));
            default -> new LevelOnly(word(Level.class, row, "value_word"));
        };
    }

    private static Optional<ReferenceRange> range(ResultSet row) throws SQLException {
        OptionalDouble low = number(row, "range_low");
        OptionalDouble high = number(row, "range_high");
        return low.isEmpty() && high.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReferenceRange(low, high, new Unit(row.getString("value_unit"))));
    }
}
