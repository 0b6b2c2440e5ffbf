package org.calcitrack.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
