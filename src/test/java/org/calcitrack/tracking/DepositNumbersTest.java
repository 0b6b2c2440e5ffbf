package org.calcitrack.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calcitrack.ApplicationTest;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs outside the one test transaction: readers at the same moment each have their own. */
@ApplicationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DepositNumbersTest {

    private static final int READERS = 6;

    private static final List<String> TABLES_WITH_OURS = List.of(
            "identification where sighting_id in (select id from sighting where patient_id = :patient)",
            "film_step where radiograph_id in (select id from radiograph where patient_id = :patient)",
            "deposit where patient_id = :patient",
            "sighting_version where sighting_id in (select id from sighting where patient_id = :patient)",
            "sighting where patient_id = :patient",
            "radiograph_calibration where radiograph_id in (select id from radiograph where patient_id = :patient)",
            "radiograph where patient_id = :patient",
            "visit where patient_id = :patient",
            "patient where id = :patient");

    @Autowired
    private Deposits deposits;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();

    @AfterEach
    void leaveNothingBehind() {
        TABLES_WITH_OURS.forEach(table -> jdbc.sql("delete from " + table)
                .param("patient", patient.value())
                .update());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readersAtTheSameMomentGetDifferentNumbers(long seed) throws Exception {
        patient = aPatient()
                .withRecordNumber("numbers-" + seed)
                .registeredIn(patients)
                .id();
        var film = aFilm().of(patient).storedIn(jdbc, visits);
        var outlined = Stream.generate(() -> outlined(film)).limit(READERS).toList();

        var numbers = allAtOnce(outlined, new Random(seed));

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, READERS).boxed().toList());
    }

    private List<Integer> allAtOnce(List<SightingId> outlined, Random random) throws Exception {
        var start = new CyclicBarrier(READERS);
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            List<Callable<Integer>> openings = outlined.stream()
                    .map(sighting -> opening(sighting, start, random.nextInt(2_000_000)))
                    .toList();
            var numbers = new ArrayList<Integer>();
            for (var future : readers.invokeAll(openings)) {
                numbers.add(future.get());
            }
            return numbers;
        }
    }

    private Callable<Integer> opening(SightingId sighting, CyclicBarrier start, int nanoseconds) {
        return new DelegatingSecurityContextCallable<>(() -> {
            start.await();
            LockSupport.parkNanos(nanoseconds);
            return deposits.open(sighting).number();
        });
    }

    private SightingId outlined(RadiographId film) {
        var circle = new Ellipse(new PixelPoint(400, 400), 30, 30, 0);
        return sightings.outline(new OutlineSighting(film, circle)).id();
    }
}
