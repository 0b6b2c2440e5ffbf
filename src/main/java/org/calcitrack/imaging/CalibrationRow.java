package org.calcitrack.imaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;

/** Reads a calibration from a row that holds its columns. */
final class CalibrationRow {

    private CalibrationRow() {}

    static Calibration read(ResultSet row) throws SQLException {
        return new Calibration(
                CalibrationBasis.valueOf(row.getString("basis")),
                spacing(row),
                row.getDouble("magnification"),
                row.getString("source"),
                Optional.ofNullable(row.getString("made_by")),
                Optional.ofNullable(row.getTimestamp("made_at")).map(Timestamp::toInstant));
    }

    private static Optional<PixelSpacing> spacing(ResultSet row) throws SQLException {
        double rowMm = row.getDouble("row_mm");
        return row.wasNull() ? Optional.empty() : Optional.of(new PixelSpacing(rowMm, row.getDouble("column_mm")));
    }
}
