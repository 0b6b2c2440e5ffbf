package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.imaging.FilmFile.aFilm;

import java.time.LocalDate;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RadiographsTest extends ImagingTest {

    @Autowired
    Radiographs radiographs;

    @Autowired
    Visits visits;

    private Radiograph film;

    @BeforeEach
    void bringAFilm() {
        film = radiographs.find(bring("film.dcm", aFilm().bytes()).radiograph().orElseThrow());
    }

    @Test
    void correctsWhatAFilmShowsAndGivesBackWhatUndoesIt() {
        Placement wrong = radiographs.correct(
                film.id(), new Placement(film.acquiredOn(), BodyRegion.WRIST, Side.LEFT, View.LATERAL));

        assertThat(radiographs.find(film.id()).title()).isEqualTo("wrist, left, lateral");
        radiographs.correct(film.id(), wrong);
        assertThat(radiographs.find(film.id())).isEqualTo(film);
    }

    @Test
    void anotherDayMovesItToThatDaysVisit() {
        LocalDate day = LocalDate.of(2021, 5, 6);

        radiographs.correct(film.id(), new Placement(day, film.region(), film.side(), film.view()));

        Radiograph moved = radiographs.find(film.id());
        assertThat(visits.find(moved.visitId()).date()).isEqualTo(day);
        assertThat(radiographs.ofVisit(film.visitId())).isEmpty();
        assertThat(radiographs.ofVisit(moved.visitId())).containsExactly(moved);
    }

    @Test
    void aRemovedFilmIsOutOfTheListsAndComesBack() {
        radiographs.remove(film.id());
        assertThat(radiographs.ofPatient(film.patientId())).isEmpty();

        radiographs.restore(film.id());

        assertThat(radiographs.ofPatient(film.patientId())).containsExactly(film);
    }

    @Test
    void removingTwiceFindsNothing() {
        radiographs.remove(film.id());

        assertThatThrownBy(() -> radiographs.remove(film.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void aRemovedFilmCanBeImportedAgainAndThenNotRestored() {
        radiographs.remove(film.id());

        ImportEntry again = bring("film.dcm", aFilm().bytes());

        assertThat(again.verdict()).isEqualTo(Verdict.STORED);
        assertThatThrownBy(() -> radiographs.restore(film.id())).isInstanceOf(ImportRefused.class);
    }

    @Test
    void filmsComeOldestFirst() {
        bring(
                "earlier.dcm",
                aFilm().uid("2.25.2")
                        .with(header -> header.date(org.calcitrack.dicom.Tag.STUDY_DATE, LocalDate.of(2015, 1, 1)))
                        .bytes());

        assertThat(radiographs.ofPatient(film.patientId()))
                .extracting(Radiograph::acquiredOn)
                .containsExactly(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 3, 14));
    }
}
