package org.calcitrack.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.annotation.Area;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.OutlineText;
import org.calcitrack.imaging.CalibrationKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MarkTable {

    private final JdbcClient jdbc;

    MarkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The marks of a version, in the order in which they were made. */
    List<Mark> of(ReadingId reading, int version) {
        return jdbc.sql(
                        "select * from reading_mark where reading_id = :reading and version = :version order by position")
                .param("reading", reading.value())
                .param("version", version)
                .query(MarkTable::mark)
                .list();
    }

    /** Keeps a mark, at the end or in place of itself. */
    void put(ReadingId reading, int version, Mark mark) {
        int position = position(mark.id()).orElseGet(() -> next(reading));
        remove(reading, version, mark.id());
        jdbc.sql("""
                        insert into reading_mark
                            (id, reading_id, version, position, film, label, place, outline, morphology, density,
                             area, area_basis, area_unit)
                        values
                            (:id, :reading, :version, :position, :film, :label, :place, :outline, :morphology,
                             :density, :area, :basis, :unit)
                        """)
                .param("id", mark.id().value())
                .param("reading", reading.value())
                .param("version", version)
                .param("position", position)
                .param("film", mark.film())
                .param("label", mark.label())
                .param("place", mark.place())
                .param("outline", OutlineText.write(mark.outline()))
                .param("morphology", mark.morphology().name())
                .param("density", mark.density().map(Enum::name).orElse(null))
                .param("area", mark.area().map(Area::value).orElse(null))
                .param("basis", mark.area().map(area -> area.basis().name()).orElse(null))
                .param("unit", mark.area().map(Area::unit).orElse(null))
                .update();
    }

    void remove(ReadingId reading, int version, MarkId id) {
        jdbc.sql("delete from reading_mark where id = :id and reading_id = :reading and version = :version")
                .param("id", id.value())
                .param("reading", reading.value())
                .param("version", version)
                .update();
    }

    private Optional<Integer> position(MarkId id) {
        return jdbc.sql("select position from reading_mark where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    private int next(ReadingId reading) {
        return jdbc.sql("select coalesce(max(position), 0) + 1 from reading_mark where reading_id = :reading")
                .param("reading", reading.value())
                .query(Integer.class)
                .single();
    }

    private static Mark mark(ResultSet row, int number) throws SQLException {
        return new Mark(
                new MarkId(row.getObject("id", UUID.class)),
                row.getInt("film"),
                row.getString("label"),
                row.getString("place"),
                OutlineText.read(row.getString("outline")),
                Morphology.valueOf(row.getString("morphology")),
                Optional.ofNullable(row.getString("density")).map(DensityGrade::valueOf),
                area(row));
    }

    private static Optional<Area> area(ResultSet row) throws SQLException {
        String unit = row.getString("area_unit");
        String basis = row.getString("area_basis");
        return unit == null || basis == null
                ? Optional.empty()
                : Optional.of(new Area(row.getDouble("area"), CalibrationKind.valueOf(basis), unit));
    }
}
