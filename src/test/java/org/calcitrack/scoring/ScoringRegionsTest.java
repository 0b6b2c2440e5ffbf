package org.calcitrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;
import static org.calcitrack.scoring.Facts.THUMB;
import static org.calcitrack.scoring.Facts.WRIST;
import static org.calcitrack.scoring.Facts.box;

import java.util.Set;
import org.calcitrack.ApplicationTest;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.FilmHistory;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Bounds;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.reading.RoutineReadings;
import org.calcitrack.shared.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ScoringRegionsTest {

    @Autowired
    private ScoringRegions regions;

    @Autowired
    private FilmHistory history;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Radiographs radiographs;

    @Autowired
    private RoutineReadings readings;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private CurrentAccount currentAccount;

    @Autowired
    private JdbcClient jdbc;

    private RadiographId film = RadiographId.random();

    @BeforeEach
    void putAHandOnTheShelf() {
        film = aFilm().of(aPatient().registeredIn(patients).id()).storedIn(jdbc, visits);
    }

    @Test
    void keepsWhoOutlinedIt() {
        var outlined = regions.outline(film, THUMB, box(10, 10, 200, 200));

        assertThat(regions.onRadiograph(film)).containsExactly(outlined);
        assertThat(outlined.reader()).isEqualTo(currentAccount.get().id());
    }

    @Test
    void isNoSighting() {
        regions.outline(film, THUMB, box(10, 10, 200, 200));

        assertThat(sightings.onRadiograph(film)).isEmpty();
    }

    @Test
    void aRegionIsOnAFilmOnce() {
        regions.outline(film, THUMB, box(10, 10, 200, 200));
        regions.outline(film, THUMB, box(20, 20, 300, 300));

        assertThat(regions.onRadiograph(film)).singleElement().satisfies(thumb -> {
            assertThat(thumb.outline()).isEqualTo(box(20, 20, 300, 300));
            assertThat(thumb.version()).isEqualTo(2);
        });
    }

    @Test
    void whatLeavesTheFilmIsCutOff() {
        // The film has 1000 columns and 800 rows.
        var wrist = regions.outline(film, WRIST, box(400, 700, 600, 900));

        assertThat(wrist.outline().bounds()).isEqualTo(new Bounds(400, 700, 600, 800));
    }

    @Test
    void refusesWhatHasNoArea() {
        assertThatThrownBy(() -> regions.outline(film, THUMB, new Marker(new PixelPoint(5, 5))))
                .isInstanceOf(ScoringRefused.class);
        assertThatThrownBy(() -> regions.outline(film, THUMB, box(0, 0, 5, 5))).isInstanceOf(ScoringRefused.class);
        assertThatThrownBy(() -> regions.outline(film, THUMB, box(2000, 0, 2200, 50)))
                .isInstanceOf(ScoringRefused.class);
    }

    @Test
    void undoAndRedoGoThroughTheHistoryOfTheFilm() {
        var thumb = regions.outline(film, THUMB, box(10, 10, 200, 200));
        regions.reshape(thumb.id(), thumb.version(), box(10, 10, 250, 250));

        history.undo(film);
        assertThat(regions.onRadiograph(film))
                .extracting(RegionOutline::outline)
                .containsExactly(thumb.outline());

        history.undo(film);
        assertThat(regions.onRadiograph(film)).isEmpty();

        history.redo(film);
        history.redo(film);
        assertThat(regions.onRadiograph(film))
                .extracting(RegionOutline::outline)
                .containsExactly(box(10, 10, 250, 250));
    }

    @Test
    void anotherOutlineCanTakeThePlaceOfOneThatWasTakenBack() {
        var thumb = regions.outline(film, THUMB, box(10, 10, 200, 200));
        regions.remove(thumb.id(), thumb.version());

        var again = regions.outline(film, THUMB, box(10, 10, 300, 300));

        assertThat(regions.onRadiograph(film)).containsExactly(again);
        assertThat(again.id()).isNotEqualTo(thumb.id());
    }

    @Test
    void refusesAChangeOfWhatSomebodyChangedMeanwhile() {
        var thumb = regions.outline(film, THUMB, box(10, 10, 200, 200));
        regions.reshape(thumb.id(), thumb.version(), box(10, 10, 250, 250));

        assertThatThrownBy(() -> regions.remove(thumb.id(), thumb.version())).isInstanceOf(ScoringRefused.class);
    }

    @Test
    void nothingChangesOnASignedVisit() {
        var thumb = regions.outline(film, THUMB, box(10, 10, 200, 200));
        var reading = readings.begin(radiographs.find(film).visitId());
        readings.sign(reading.id());

        assertThatThrownBy(() -> regions.reshape(thumb.id(), thumb.version(), box(10, 10, 250, 250)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> regions.outline(film, WRIST, box(300, 300, 400, 400)))
                .isInstanceOf(Rejected.class);
        assertThat(regions.onRadiograph(film)).containsExactly(thumb);
    }

    @Test
    void withoutAnEarlierFilmNothingIsCarriedOver() {
        assertThatThrownBy(() -> regions.carryOver(film, Set.of(THUMB))).isInstanceOf(ScoringRefused.class);
    }
}
