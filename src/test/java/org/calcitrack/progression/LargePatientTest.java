package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.calcitrack.ApplicationTest;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.Deposits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A patient with many films asks the database as often as one with a single film. */
@ApplicationTest
class LargePatientTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 3, 2);

    @Autowired
    private Progressions progressions;

    @Autowired
    private Radiographs radiographs;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Test
    void asksForTheProgressionAsOftenAsForASmallOne() throws SQLException {
        PatientId small = patient(1, 1);
        PatientId large = patient(4, 3);

        long few = statements(() -> progressions.of(small));
        long many = statements(() -> progressions.of(large));

        assertThat(progressions.of(large).deposits()).hasSize(3);
        assertThat(many).isPositive().isEqualTo(few);
    }

    @Test
    void asksForTheListOfFilmsAsOftenAsForASmallOne() throws SQLException {
        PatientId small = patient(1, 1);
        PatientId large = patient(4, 3);

        long few = statements(() -> openFilms(small));
        long many = statements(() -> openFilms(large));

        assertThat(many).isPositive().isEqualTo(few);
    }

    private void openFilms(PatientId patient) {
        patients.find(patient);
        radiographs.ofPatient(patient);
        sightings.ofPatient(patient);
        visits.of(patient);
    }

    private PatientId patient(int visitCount, int depositCount) {
        PatientId patient = aPatient()
                .withRecordNumber("VISITS-" + visitCount)
                .registeredIn(patients)
                .id();
        List<DepositId> known = new ArrayList<>();
        for (int visit = 0; visit < visitCount; visit++) {
            RadiographId film =
                    aFilm().of(patient).on(FIRST_DAY.plusMonths(6L * visit)).storedIn(jdbc, visits);
            for (int number = 0; number < depositCount; number++) {
                Ellipse outline = new Ellipse(new PixelPoint(200 + 150 * number, 400), 40, 20, 0);
                SightingId seen =
                        sightings.outline(new OutlineSighting(film, outline)).id();
                if (visit == 0) {
                    known.add(deposits.open(seen).id());
                } else {
                    deposits.identify(seen, known.get(number));
                }
            }
        }
        return patient;
    }

    /** What the database counts is switched on by a connection of its own, which leaves the test's transaction alone. */
    private long statements(Runnable work) throws SQLException {
        work.run();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set query_statistics false");
            statement.execute("set query_statistics true");
            work.run();
            try (var counted = statement.executeQuery(
                    "select coalesce(sum(execution_count), 0) from information_schema.query_statistics")) {
                counted.next();
                return counted.getLong(1);
            } finally {
                statement.execute("set query_statistics false");
            }
        }
    }
}
