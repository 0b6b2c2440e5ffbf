package org.calcitrack.clinical;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.calcitrack.clinical.ClinicalDate.Precision;
import org.calcitrack.patient.PatientId;
import org.jspecify.annotations.Nullable;

/** How the values that several kinds of entry share are laid out in columns. */
final class Columns {

    private final Map<String, @Nullable Object> values = new HashMap<>();

    Columns with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    Columns with(String name, OptionalDouble value) {
        return with(name, value.isPresent() ? (Object) value.getAsDouble() : null);
    }

    /** Puts a date into {@code nameDate}, {@code namePrecision} and {@code nameUncertain}. */
    Columns with(String name, ClinicalDate date) {
        return with(name + "Date", date.date())
                .with(name + "Precision", date.precision().name())
                .with(name + "Uncertain", date.uncertain());
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    static ClinicalEntryId id(ResultSet row) throws SQLException {
        return new ClinicalEntryId(row.getObject("id", UUID.class));
    }

    static PatientId patient(ResultSet row) throws SQLException {
        return new PatientId(row.getObject("patient_id", UUID.class));
    }

    static ClinicalDate date(ResultSet row, String date, String prefix) throws SQLException {
        return new ClinicalDate(
                row.getObject(date, LocalDate.class),
                Precision.valueOf(row.getString(prefix + "_precision")),
                row.getBoolean(prefix + "_uncertain"));
    }

    static OptionalDouble number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static <T extends Enum<T>> T word(Class<T> type, ResultSet row, String column) throws SQLException {
        return Enum.valueOf(type, Objects.requireNonNull(row.getString(column), column));
    }

    static BodySite site(ResultSet row) throws SQLException {
        return new BodySite(row.getString("site"), word(BodySite.Side.class, row, "side"));
    }
}
