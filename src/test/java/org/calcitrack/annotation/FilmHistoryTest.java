package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.calcitrack.ApplicationTest;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.Calibrations;
import org.calcitrack.imaging.KnownLine;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@ApplicationTest
class FilmHistoryTest {

    private static final SightingDescription NODULE = SightingDescription.of(Site.THUMB, Side.LEFT, Morphology.NODULAR);

    @Autowired
    private Sightings sightings;

    @Autowired
    private FilmHistory history;

    @Autowired
    private Calibrations calibrations;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();
    private RadiographId film = RadiographId.random();

    @BeforeEach
    void putAFilmOnTheShelf() {
        patient = aPatient().registeredIn(patients).id();
        film = aFilm().of(patient).storedIn(jdbc, visits);
    }

    @Test
    void undoOfAnOutlineTakesItBackAndRedoBringsItAgain() {
        var drawn = outline(20);

        assertThat(sightings.undo(film)).map(FilmChange::what).contains("outline");
        assertThat(sightings.onRadiograph(film)).isEmpty();

        sightings.redo(film);
        assertThat(sightings.onRadiograph(film)).extracting(Sighting::state).containsExactly(drawn.state());
    }

    @Test
    void undoOfAReshapeBringsBackOutlineAndSize() {
        var drawn = outline(20);
        sightings.reshape(drawn.id(), drawn.version(), circle(30));

        var undone = sightings.undo(film).orElseThrow();

        assertThat(undone.what()).isEqualTo("reshape");
        assertThat(undone.subject()).isEqualTo(drawn.id().value());
        assertThat(sightings.find(drawn.id()).measurement()).isEqualTo(drawn.measurement());
    }

    @Test
    void undoOfADescriptionAlsoTakesBackThatItWasConfirmed() {
        var drawn = outline(20);
        sightings.describe(drawn.id(), drawn.version(), NODULE);

        sightings.undo(film);

        assertThat(sightings.find(drawn.id()).state()).isEqualTo(drawn.state());
    }

    @Test
    void undoOfARemovalRestores() {
        var drawn = outline(20);
        sightings.remove(drawn.id(), drawn.version());

        sightings.undo(film);

        assertThat(sightings.onRadiograph(film)).hasSize(1);
    }

    @Test
    void undoOfACalibrationBringsBackTheFormerUnitAndRedoTheNewOne() {
        var drawn = outline(20);
        var line = new KnownLine(new PixelPoint(100, 100), new PixelPoint(300, 100), 50, "ruler");
        calibrations.byLine(film, line);
        var calibrated = sightings.find(drawn.id()).measurement();

        var undone = sightings.undo(film).orElseThrow();

        assertThat(undone.what()).isEqualTo(FilmChange.CALIBRATE);
        assertThat(sightings.find(drawn.id()).measurement()).isEqualTo(drawn.measurement());
        sightings.redo(film);
        assertThat(sightings.find(drawn.id()).measurement())
                .isEqualTo(calibrated)
                .isNotEqualTo(drawn.measurement());
    }

    @Test
    void goingBackToTheCalibrationBeforeIsAStepLikeAnyOther() {
        calibrations.byLine(film, new KnownLine(new PixelPoint(100, 100), new PixelPoint(300, 100), 40, "ruler"));
        calibrations.byLine(film, new KnownLine(new PixelPoint(100, 100), new PixelPoint(300, 100), 50, "ruler"));
        int calibrated = calibrations.number(film);
        calibrations.undo(film);

        sightings.undo(film);

        assertThat(calibrations.number(film)).isEqualTo(calibrated);
    }

    @Test
    void nothingIsUndoneOnAnUntouchedFilm() {
        outline(20);
        var other = aFilm().of(patient).storedIn(jdbc, visits);

        assertThat(sightings.undo(other)).isEmpty();
        assertThat(sightings.redo(other)).isEmpty();
    }

    @Test
    void aNewStepEndsWhatCouldBeDoneAgain() {
        outline(20);
        sightings.undo(film);

        outline(30);

        assertThat(history.nextRedo(film)).isEmpty();
    }

    @Test
    void saysWhatUndoAndRedoWouldDoNext() {
        var drawn = outline(20);
        sightings.reshape(drawn.id(), drawn.version(), circle(30));
        sightings.undo(film);

        assertThat(history.nextUndo(film)).map(FilmChange::what).contains("outline");
        assertThat(history.nextRedo(film)).map(FilmChange::what).contains("reshape");
    }

    @Test
    void nobodyUndoesWhatAnotherReaderDid() {
        outline(20);

        actAs("rheumatologist");

        assertThat(sightings.undo(film)).isEmpty();
    }

    @Test
    void refusesToUndoWhatAnotherReaderChangedSinceAndForgetsTheStep() {
        var drawn = outline(20);
        var reshaped = sightings.reshape(drawn.id(), drawn.version(), circle(30));
        actAs("rheumatologist");
        sightings.describe(drawn.id(), reshaped.version(), NODULE);
        actAs("radiologist");

        assertThatThrownBy(() -> sightings.undo(film)).hasMessageContaining("changed since");
        assertThat(history.nextUndo(film)).map(FilmChange::what).contains("outline");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoingEverythingAndDoingItAgainPassesThroughTheSameStates(long seed) {
        var random = new Random(seed);
        var passed = new ArrayList<>(List.of(states()));
        for (int i = 0; i < 12; i++) {
            doAnything(random);
            passed.add(states());
        }

        for (int i = passed.size() - 2; i >= 0; i--) {
            assertThat(sightings.undo(film)).isPresent();
            assertThat(states()).isEqualTo(passed.get(i));
        }
        assertThat(sightings.undo(film)).isEmpty();
        for (int i = 1; i < passed.size(); i++) {
            assertThat(sightings.redo(film)).isPresent();
            assertThat(states()).isEqualTo(passed.get(i));
        }
    }

    /** Each deed changes something, so that it is a step of its own. */
    private void doAnything(Random random) {
        var present = sightings.onRadiograph(film);
        int deed = present.isEmpty() ? 0 : random.nextInt(4);
        var any = deed == 0 ? Optional.<Sighting>empty() : Optional.of(present.get(random.nextInt(present.size())));
        double radius = 2 + random.nextDouble(90);
        any.ifPresentOrElse(sighting -> change(sighting, deed, radius), () -> outline(radius));
    }

    private void change(Sighting sighting, int deed, double radius) {
        switch (deed) {
            case 1 -> sightings.reshape(sighting.id(), sighting.version(), circle(radius));
            case 2 ->
                sightings.describe(
                        sighting.id(),
                        sighting.version(),
                        new SightingDescription(
                                Site.THIGH,
                                Side.LEFT,
                                Morphology.NODULAR,
                                Set.of(),
                                Optional.of(DensityGrade.FAINT),
                                "radius " + radius));
            default -> sightings.remove(sighting.id(), sighting.version());
        }
    }

    private List<SightingState> states() {
        return sightings.onRadiograph(film).stream().map(Sighting::state).toList();
    }

    private Sighting outline(double radius) {
        return sightings.outline(new OutlineSighting(film, circle(radius)));
    }

    private static Ellipse circle(double radius) {
        return new Ellipse(new PixelPoint(400, 400), radius, radius, 0);
    }

    private static void actAs(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(name, "", "ROLE_" + name.toUpperCase(Locale.ROOT)));
    }
}
