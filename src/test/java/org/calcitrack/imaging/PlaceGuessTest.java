package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceGuessTest {

    @ParameterizedTest
    @CsvSource({
        "hand_left_2019.jpg, HAND, LEFT",
        "Oberschenkel rechts AP.png, THIGH, RIGHT",
        "genou gauche.tiff, KNEE, LEFT",
        "scans/forearm-r.jpg, FOREARM, RIGHT"
    })
    void wordsOfAFileNameAreUnderstood(String name, BodyRegion region, Side side) {
        PlaceGuess guess = PlaceGuess.ofFileName(name);

        assertThat(guess.region()).contains(region);
        assertThat(guess.side()).contains(side);
    }

    @Test
    void namesThatSayNothingGuessNothing() {
        assertThat(PlaceGuess.ofFileName("IMG_20190612.jpg"))
                .isEqualTo(new PlaceGuess(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void whatAHeaderStatesIsNoGuess() {
        DicomObject header = DicomObject.builder()
                .text(Tag.BODY_PART_EXAMINED, "HAND")
                .text(Tag.SERIES_DESCRIPTION, "Foot lat")
                .build();

        PlaceGuess guess = PlaceGuess.ofHeader(header);

        assertThat(guess.region()).contains(BodyRegion.FOOT);
        assertThat(guess.view()).contains(View.LATERAL);
    }
}
