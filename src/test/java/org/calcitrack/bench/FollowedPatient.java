package org.calcitrack.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.calcitrack.annotation.OutlineText;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;

/** Writes a patient with many visits and sightings into the database of a server that is not running. */
final class FollowedPatient {

    private static final LocalDate FIRST_VISIT = LocalDate.of(2014, 3, 12);
    private static final OffsetDateTime AT = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    /** Square millimetres. */
    private static final double FIRST_AREA = 40;

    /** Millimetres of the films' pixels. */
    private static final double SPACING = 0.14;

    private static final PixelPoint CENTRE = new PixelPoint(500, 400);
    private static final double GROWTH_PER_VISIT = 1.06;

    private static final String WINDOW = "2048\t4096\tLINEAR\tAs acquired";

    private final Connection database;
    private final UUID reader;

    private FollowedPatient(Connection database) throws SQLException {
        this.database = database;
        this.reader = account();
    }

    /** Writes a patient who has a film and a sighting of every deposit at every visit; returns the identity. */
    static String write(Path home, int visits, int deposits) throws SQLException {
        String url = "jdbc:h2:file:" + home.resolve("calcitrack")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection database = DriverManager.getConnection(url, "calcitrack", "")) {
            return new FollowedPatient(database).write(visits, deposits).toString();
        }
    }

    private UUID write(int visits, int deposits) throws SQLException {
        UUID patient = UUID.randomUUID();
        insert(
                "insert into patient (id, record_number, issuer, name, search_name, sex, synthetic, created_at) values (?, ?, '', ?, ?, 'UNKNOWN', true, ?)",
                patient,
                "B-" + visits,
                "Bench, Patient",
                "bench patient",
                AT);
        List<UUID> known = new ArrayList<>();
        for (int number = 1; number <= deposits; number++) {
            known.add(deposit(patient, number));
        }
        for (int visit = 0; visit < visits; visit++) {
            visit(patient, visit, known);
        }
        return patient;
    }

    private UUID deposit(UUID patient, int number) throws SQLException {
        UUID deposit = UUID.randomUUID();
        insert(
                "insert into deposit (id, patient_id, number, site, side, tracking_uid, created_at) values (?, ?, ?, 'THIGH', 'RIGHT', ?, ?)",
                deposit,
                patient,
                number,
                "2.25." + Math.abs(deposit.getMostSignificantBits()),
                AT);
        return deposit;
    }

    private void visit(UUID patient, int number, List<UUID> deposits) throws SQLException {
        UUID visit = UUID.randomUUID();
        LocalDate day = FIRST_VISIT.plusMonths(6L * number);
        insert("insert into visit (id, patient_id, visit_date, note) values (?, ?, ?, '')", visit, patient, day);
        UUID film = film(patient, visit, day);
        for (int i = 0; i < deposits.size(); i++) {
            sighting(patient, visit, film, deposits.get(i), (i + 1) * FIRST_AREA * Math.pow(GROWTH_PER_VISIT, number));
        }
    }

    private UUID film(UUID patient, UUID visit, LocalDate day) throws SQLException {
        UUID film = UUID.randomUUID();
        insert("""
                insert into radiograph (id, patient_id, visit_id, acquired_on, region, body_part, side, view_name,
                    image_rows, image_columns, calibration_number, sample_type, bits_stored, rescale_slope,
                    rescale_intercept, inverted, grey_windows, media, digest, bytes, file_name, synthetic, stored_at)
                values (?, ?, ?, ?, 'THIGH', '', 'RIGHT', 'AP', 800, 1000, 1, 'UINT16', 12, 1, 0, false, ?, 'JPEG', ?,
                    1, 'film.jpg', true, ?)
                """, film, patient, visit, day, WINDOW, digest(film), AT);
        insert(
                "insert into radiograph_calibration (radiograph_id, number, basis, row_mm, column_mm, magnification, source) values (?, 1, 'IMAGER_SPACING', ?, ?, 1, 'Imager Pixel Spacing')",
                film,
                SPACING,
                SPACING);
        return film;
    }

    private void sighting(UUID patient, UUID visit, UUID film, UUID deposit, double area) throws SQLException {
        UUID sighting = UUID.randomUUID();
        insert("""
                insert into sighting (id, radiograph_id, patient_id, visit_id, outline, site, side, morphology,
                    components, note, confirmed, basis, length_unit, area_unit, area, perimeter, longest_diameter,
                    short_axis, reader_id, created_at, changed_at, version, removed, film_removed)
                values (?, ?, ?, ?, ?, 'THIGH', 'RIGHT', 'NODULAR', '', '', true, 'AT_DETECTOR', 'mm at detector',
                    'mm² at detector', ?, 10, 5, 5, ?, ?, ?, 1, false, false)
                """, sighting, film, patient, visit, circle(area), area, reader, AT, AT);
        insert(
                "insert into identification (sighting_id, deposit_id, live_radiograph_id, identified_by, identified_at) values (?, ?, ?, ?, ?)",
                sighting,
                deposit,
                film,
                reader,
                AT);
    }

    /** Of a file that is not there: 64 hexadecimal digits. */
    private static String digest(UUID film) {
        return film.toString().replace("-", "").repeat(2);
    }

    private static String circle(double area) {
        double radius = Math.sqrt(area / Math.PI) / SPACING;
        return OutlineText.write(new Ellipse(CENTRE, radius, radius, 0));
    }

    private UUID account() throws SQLException {
        try (var query = database.prepareStatement("select id from account where name = 'radiologist'");
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
