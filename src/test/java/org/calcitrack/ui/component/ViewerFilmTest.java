package org.calcitrack.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.GreyScale;
import org.calcitrack.imaging.GreyWindow;
import org.calcitrack.imaging.MediaKind;
import org.calcitrack.imaging.Original;
import org.calcitrack.imaging.PatientOrientation;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.SampleType;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The same fixture is read by the browser's film.test.ts. */
class ViewerFilmTest {

    private static final Path FIXTURE = Path.of("frontend/radiograph-viewer/wire/fixtures/film.json");
    private static final String ID = "2f1c9f4e-7c7e-4b7f-9a34-0d7a52d3f001";

    @Test
    void travelsInTheWordsOfTheBrowser() {
        JsonNode expected = new ObjectMapper().readTree(FIXTURE.toFile());
        RadiographViewer viewer = new RadiographViewer();

        viewer.setFilm(film());

        assertThat(viewer.getElement().getPropertyRaw("film")).isEqualTo(expected);
    }

    @Test
    void namesTheEdgesByWhatLiesThere() {
        // Rows run to the patient's left and columns to the feet.
        Radiograph film = radiograph(Optional.of(new PatientOrientation("L", "F")));

        assertThat(ViewerFilm.of(film, "/pixels", ViewerFilm.Corners.EMPTY).orientation())
                .contains(List.of("R", "H"));
    }

    @Test
    void namesNoEdgeOfAFilmWithoutOrientation() {
        assertThat(ViewerFilm.of(radiograph(Optional.empty()), "/pixels", ViewerFilm.Corners.EMPTY)
                        .orientation())
                .isEmpty();
    }

    private static Radiograph radiograph(Optional<PatientOrientation> orientation) {
        GreyWindow window = new GreyWindow("BONE", 128, 256, "LINEAR");
        return new Radiograph(
                RadiographId.random(),
                PatientId.random(),
                VisitId.random(),
                LocalDate.of(2024, 3, 12),
                BodyRegion.HAND,
                "HAND",
                Side.RIGHT,
                View.PA,
                800,
                1000,
                orientation,
                Calibration.none("no spacing in the header"),
                new GreyScale(SampleType.UINT8, 8, 1, 0, false, List.of(window), Optional.empty()),
                false,
                new Original(
                        MediaKind.DICOM,
                        "0".repeat(64),
                        1,
                        "film.dcm",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1),
                true);
    }

    private static ViewerFilm film() {
        return new ViewerFilm(
                ID,
                "/api/radiographs/" + ID + "/pixels",
                2500,
                2048,
                "uint16",
                12,
                1,
                0,
                true,
                List.of(new ViewerFilm.Window("BONE", 2048, 3000, "LINEAR")),
                Optional.of(new ViewerFilm.Padding(0, 3)),
                Optional.of(new ViewerFilm.Spacing(0.15, 0.15)),
                new ViewerFilm.Unit("mm at detector", true),
                Optional.empty(),
                new ViewerFilm.Corners(List.of("S1"), List.of(), List.of(), List.of("mm at detector")),
                true);
    }
}
