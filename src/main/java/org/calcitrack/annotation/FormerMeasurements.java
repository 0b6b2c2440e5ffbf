package org.calcitrack.annotation;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FormerMeasurements {

    private final JdbcClient jdbc;

    FormerMeasurements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(SightingId sighting, FormerMeasurement former) {
        var statement =
                jdbc.sql("""
                        insert into former_measurement
                            (sighting_id, replaced_at, basis, length_unit, area_unit, area, perimeter,
                             longest_diameter, short_axis)
                        values
                            (:sighting, :at, :basis, :lengthUnit, :areaUnit, :area, :perimeter,
                             :longestDiameter, :shortAxis)
                        """).param("sighting", sighting.value()).param("at", Timestamp.from(former.replacedAt()));
        MeasurementColumns.write(statement, Optional.of(former.measurement())).update();
    }

    List<FormerMeasurement> of(SightingId sighting) {
        return jdbc.sql("select * from former_measurement where sighting_id = :sighting order by replaced_at")
                .param("sighting", sighting.value())
                .query((row, number) -> new FormerMeasurement(
                        MeasurementColumns.read(row),
                        row.getTimestamp("replaced_at").toInstant()))
                .list();
    }
}
