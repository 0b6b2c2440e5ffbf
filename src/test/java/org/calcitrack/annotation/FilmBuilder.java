package org.calcitrack.annotation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.CalibrationBasis;
import org.calcitrack.imaging.PixelSpacing;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Visits;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts films without files on the shelf: {@code aFilm().of(patient).storedIn(jdbc, visits)}. */
public final class FilmBuilder {

    /** Centre, width, function and name of one grey window, parted by tabs. */
    private static final String WINDOWS = "2048.0\t4096.0\tLINEAR\tas acquired";

    private PatientId patient = PatientId.random();
    private LocalDate date = LocalDate.of(2024, 3, 12);
    private BodyRegion region = BodyRegion.HAND;
    private Side side = Side.RIGHT;
    private Optional<PixelSpacing> spacing = Optional.of(new PixelSpacing(0.2, 0.1));

    private FilmBuilder() {}

    /** A right hand of 1000 columns and 800 rows with pixels 0.1 mm wide and 0.2 mm high. */
    public static FilmBuilder aFilm() {
        return new FilmBuilder();
    }

    public FilmBuilder of(PatientId whom) {
        patient = whom;
        return this;
    }

    public FilmBuilder on(LocalDate day) {
        date = day;
        return this;
    }

    public FilmBuilder showing(BodyRegion what, Side which) {
        region = what;
        side = which;
        return this;
    }

    public FilmBuilder uncalibrated() {
        spacing = Optional.empty();
        return this;
    }

    public RadiographId storedIn(JdbcClient jdbc, Visits visits) {
        var id = RadiographId.random();
        String name = id.value().toString();
        jdbc.sql("""
                        insert into radiograph (id, patient_id, visit_id, acquired_on, region, body_part, side,
                            view_name, image_rows, image_columns, calibration_number, sample_type, bits_stored,
                            rescale_slope, rescale_intercept, inverted, grey_windows, media, digest, bytes, file_name,
                            synthetic, stored_at)
                        values (:id, :patient, :visit, :date, :region, '', :side, 'PA', 800, 1000, 0, 'UINT16', 12,
                            1, 0, false, :windows, 'JPEG', :digest, 1, 'film.jpg', true, :at)
                        """)
                .param("id", id.value())
                .param("patient", patient.value())
                .param("visit", visits.on(patient, date).id().value())
                .param("date", date)
                .param("region", region.name())
                .param("side", side.name())
                .param("windows", WINDOWS)
                .param("digest", (name + name).replace("-", ""))
                .param("at", Timestamp.from(Instant.EPOCH))
                .update();
        calibrate(jdbc, id, 0, spacing);
        return id;
    }

    /** What a film's calibration becomes next, as somebody measuring a line would leave it. */
    public static void calibrate(JdbcClient jdbc, RadiographId film, int number, Optional<PixelSpacing> spacing) {
        var basis = spacing.isPresent() ? CalibrationBasis.LINE : CalibrationBasis.NOTHING;
        jdbc.sql("""
                        insert into radiograph_calibration
                            (radiograph_id, number, basis, row_mm, column_mm, magnification, source)
                        values (:film, :number, :basis, :row, :column, 1, 'line of 30 mm')
                        """)
                .param("film", film.value())
                .param("number", number)
                .param("basis", basis.name())
                .param("row", spacing.map(PixelSpacing::rowMm).orElse(null))
                .param("column", spacing.map(PixelSpacing::columnMm).orElse(null))
                .update();
        jdbc.sql("update radiograph set calibration_number = :number where id = :film")
                .param("number", number)
                .param("film", film.value())
                .update();
    }
}
