package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ChartModelTest {

    /** The chart's own tests draw the same file. */
    private static final Path FIXTURE = Path.of("frontend/progression-chart/fixtures/follow-up.json");

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    @Test
    void isWrittenExactlyAsTheChartReadsIt() throws IOException {
        String drawn = Files.readString(FIXTURE);

        ChartModel model = json.readValue(drawn, ChartModel.class);

        assertThat(json.readTree(json.writeValueAsString(model))).isEqualTo(json.readTree(drawn));
        assertThat(model.deposits()).extracting(ChartModel.DepositSeries::label).contains("D1", "D6");
    }
}
