package org.calcitrack.ui.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.GreyScale;
import org.calcitrack.imaging.GreyStatistics;
import org.calcitrack.imaging.GreyWindow;
import org.calcitrack.imaging.MediaKind;
import org.calcitrack.imaging.Original;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.SampleType;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Sex;
import org.calcitrack.patient.VisitId;
import org.junit.jupiter.api.Test;

class FilmTextsTest {

    private static final Patient PATIENT =
            new Patient(PatientId.random(), "S1", "", "Doe, Jane", Optional.empty(), Sex.FEMALE, true);

    @Test
    void warnsOfAFilmThatIsNotForReading() {
        assertThat(FilmTexts.of(film(true), PATIENT, false, Optional.empty()).bottomLeft())
                .containsExactly("for processing: not for reading");
    }

    @Test
    void warnsOfNothingElse() {
        assertThat(FilmTexts.of(film(false), PATIENT, false, Optional.empty()).bottomLeft())
                .isEmpty();
    }

    @Test
    void saysThatAPolarityWasCorrected() {
        assertThat(FilmTexts.of(film(false), PATIENT, true, Optional.empty()).bottomLeft())
                .containsExactly("polarity corrected for this device");
    }

    @Test
    void saysThatTheFileHoldsOtherPictures() {
        assertThat(FilmTexts.of(film(false, 12), PATIENT, false, Optional.empty())
                        .bottomLeft())
                .containsExactly("picture 1 of 12 in the file");
    }

    @Test
    void tellsTheGreyValuesOnceTheyAreKnown() {
        GreyStatistics greys = new GreyStatistics(12, 4011, 1203.4, 200);

        assertThat(FilmTexts.of(film(false), PATIENT, false, Optional.of(greys)).bottomRight())
                .contains("greys 12 to 4011, mean 1203");
    }

    private static Radiograph film(boolean forProcessing) {
        return film(forProcessing, 1);
    }

    private static Radiograph film(boolean forProcessing, int frames) {
        GreyWindow window = new GreyWindow("BONE", 2048, 4096, "LINEAR");
        return new Radiograph(
                RadiographId.random(),
                PATIENT.id(),
                VisitId.random(),
                LocalDate.of(2024, 3, 12),
                BodyRegion.HAND,
                "HAND",
                Side.RIGHT,
                View.PA,
                800,
                1000,
                Optional.empty(),
                Calibration.none("no spacing in the header"),
                new GreyScale(SampleType.UINT16, 12, 1, 0, false, List.of(window), Optional.empty()),
                forProcessing,
                new Original(
                        MediaKind.DICOM,
                        "0".repeat(64),
                        1,
                        "film.dcm",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        frames),
                true);
    }
}
