package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.imaging.FilmFile.aFilm;

import org.calcitrack.dicom.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DevicePolaritiesTest extends ImagingTest {

    @Autowired
    private DevicePolarities polarities;

    @Autowired
    private Radiographs radiographs;

    @Autowired
    private GreyFilms greyFilms;

    @BeforeEach
    void forget() {
        jdbc.sql("delete from device_polarity").update();
    }

    @Test
    void remembersTheDeviceForItsOtherFilms() {
        Radiograph one = filmOf("Maker", "CR 1", "ROOM 1", 1);
        Radiograph other = filmOf("Maker", "CR 1", "ROOM 1", 2);

        assertThat(polarities.turn(one)).isTrue();

        assertThat(polarities.isTurned(other)).isTrue();
    }

    @Test
    void leavesAnotherStationOfTheSameModelAlone() {
        Radiograph one = filmOf("Maker", "CR 1", "ROOM 1", 1);
        Radiograph other = filmOf("Maker", "CR 1", "ROOM 2", 2);

        polarities.turn(one);

        assertThat(polarities.isTurned(other)).isFalse();
    }

    @Test
    void takesItBackWhenItIsSaidAgain() {
        Radiograph film = filmOf("Maker", "CR 1", "ROOM 1", 1);
        polarities.turn(film);

        assertThat(polarities.turn(film)).isFalse();
        assertThat(polarities.isTurned(film)).isFalse();
    }

    @Test
    void measuringAndOutliningSeeTheFilmTheRightWayRound() {
        Radiograph film = filmOf("Maker", "CR 1", "ROOM 1", 1);
        GreyValues stated = greyFilms.of(film.id());
        polarities.turn(film);

        GreyValues turned = greyFilms.of(film.id());

        assertThat(turned.inverted()).isNotEqualTo(stated.inverted());
        assertThat(turned.modalityValue(3, 5)).isEqualTo(stated.modalityValue(3, 5));
        assertThat(turned.brightness(3, 5)).isCloseTo(1 - stated.brightness(3, 5), within(1e-4f));
    }

    @Test
    void remembersNothingForAFilmOfNoKnownDevice() {
        Radiograph film = filmOf("", "", "", 1);

        assertThatThrownBy(() -> polarities.turn(film)).isInstanceOf(ImportRefused.class);
    }

    private Radiograph filmOf(String maker, String model, String station, int seed) {
        FilmFile file = aFilm().uid("1.2.3." + seed).seed(seed).with(header -> header.text(Tag.MANUFACTURER, maker)
                .text(Tag.MANUFACTURER_MODEL_NAME, model)
                .text(Tag.STATION_NAME, station));
        return radiographs.find(bring(seed + ".dcm", file.bytes()).radiograph().orElseThrow());
    }
}
