package org.calcitrack.imaging;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CalibrationTable {

    private final JdbcClient jdbc;

    CalibrationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the first calibration of a film, or the next one, which then counts. */
    void add(RadiographId film, Calibration calibration, Optional<KnownLine> line) {
        int next = highest(film) + 1;
        jdbc.sql("""
                        insert into radiograph_calibration (radiograph_id, number, previous_number, basis, row_mm,
                            column_mm, magnification, source, made_by, made_at, line_from_column, line_from_row,
                            line_to_column, line_to_row, line_mm)
                        values (:film, :number,
                            (select calibration_number from radiograph where id = :film and :number > 1),
                            :basis, :rowMm, :columnMm, :magnification, :source, :by, :at, :fromColumn, :fromRow,
                            :toColumn, :toRow, :mm)
                        """)
                .param("film", film.value())
                .param("number", next)
                .param("basis", calibration.basis().name())
                .param("rowMm", calibration.spacing().map(PixelSpacing::rowMm).orElse(null))
                .param(
                        "columnMm",
                        calibration.spacing().map(PixelSpacing::columnMm).orElse(null))
                .param("magnification", calibration.magnification())
                .param("source", WhereReader.cut(calibration.source(), 300))
                .param("by", calibration.by().orElse(null))
                .param("at", calibration.at().map(Timestamp::from).orElse(null))
                .param("fromColumn", line.map(known -> known.from().column()).orElse(null))
                .param("fromRow", line.map(known -> known.from().row()).orElse(null))
                .param("toColumn", line.map(known -> known.to().column()).orElse(null))
                .param("toRow", line.map(known -> known.to().row()).orElse(null))
                .param("mm", line.map(KnownLine::lengthMm).orElse(null))
                .update();
        use(film, next);
    }

    private int highest(RadiographId film) {
        return jdbc.sql("select coalesce(max(number), 0) from radiograph_calibration where radiograph_id = :film")
                .param("film", film.value())
                .query(Integer.class)
                .single();
    }

    /** Lets the calibration with this number count. */
    void use(RadiographId film, int number) {
        jdbc.sql("update radiograph set calibration_number = :number where id = :film")
                .param("number", number)
                .param("film", film.value())
                .update();
    }

    /** The number of the calibration that counts. */
    int current(RadiographId film) {
        return jdbc.sql("select calibration_number from radiograph where id = :film")
                .param("film", film.value())
                .query(Integer.class)
                .single();
    }

    /** The number of the calibration before the one that counts. */
    Optional<Integer> previous(RadiographId film) {
        return jdbc.sql("""
                        select c.previous_number from radiograph r
                        join radiograph_calibration c on c.radiograph_id = r.id and c.number = r.calibration_number
                        where r.id = :film and c.previous_number is not null
                        """).param("film", film.value()).query(Integer.class).optional();
    }

    List<Calibration> history(RadiographId film) {
        return jdbc.sql("select * from radiograph_calibration where radiograph_id = :film order by number")
                .param("film", film.value())
                .query((row, number) -> CalibrationRow.read(row))
                .list();
    }
}
