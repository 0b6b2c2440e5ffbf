package org.calcitrack.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.calcitrack.imaging.CalibrationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The columns in which a measurement is kept: four numbers, one calibration, two units. */
final class MeasurementColumns {

    private MeasurementColumns() {}

    static StatementSpec write(StatementSpec statement, Optional<Measurement> measurement) {
        return statement
                .param("basis", column(measurement, m -> m.basis().name()))
                .param("lengthUnit", column(measurement, m -> m.longestDiameter()
                        .unit()))
                .param("areaUnit", column(measurement, m -> m.area().unit()))
                .param("area", column(measurement, m -> m.area().value()))
                .param("perimeter", column(measurement, m -> m.perimeter().value()))
                .param("longestDiameter", column(measurement, m -> m.longestDiameter()
                        .value()))
                .param("shortAxis", column(measurement, m -> m.shortAxis().value()));
    }

    static Measurement read(ResultSet row) throws SQLException {
        var basis = CalibrationKind.valueOf(row.getString("basis"));
        String unit = row.getString("length_unit");
        return new Measurement(
                new Area(row.getDouble("area"), basis, row.getString("area_unit")),
                new Length(row.getDouble("perimeter"), basis, unit),
                new Length(row.getDouble("longest_diameter"), basis, unit),
                new Length(row.getDouble("short_axis"), basis, unit));
    }

    private static <T> @Nullable T column(Optional<Measurement> measurement, Function<Measurement, T> part) {
        return measurement.map(part).orElse(null);
    }
}
