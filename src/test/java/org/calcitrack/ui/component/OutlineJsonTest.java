package org.calcitrack.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.calcitrack.geometry.Polygon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same fixture is read by the browser's codec, outline-codec.test.ts. */
class OutlineJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FIXTURE = Path.of("frontend/radiograph-viewer/wire/fixtures/outlines.json");

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void readsAndWritesUnchanged(String name, JsonNode json) {
        JsonNode written = OutlineJson.write(OutlineJson.read(json));

        assertThat(asText(written)).isEqualTo(asText(json));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String name, JsonNode json) {
        assertThatExceptionOfType(OutlineUnreadable.class).isThrownBy(() -> OutlineJson.read(json));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesCoordinatesThatAreNowhere(double nowhere) {
        ObjectNode marker = JSON.createObjectNode().put("type", "marker");
        marker.putArray("at").add(nowhere).add(4);

        assertThatExceptionOfType(OutlineUnreadable.class).isThrownBy(() -> OutlineJson.read(marker));
    }

    @Test
    void refusesMorePointsThanAnyHandDraws() {
        JsonNode endless = ring(OutlineJson.MOST_POINTS + 1);

        assertThatExceptionOfType(OutlineUnreadable.class)
                .isThrownBy(() -> OutlineJson.read(endless))
                .withMessageContaining("20001");
    }

    @Test
    void refusesAnOutlineThatCrossesItself() {
        JsonNode bowTie = polygon(0, 0, 10, 10, 10, 0, 0, 10);

        assertThatExceptionOfType(OutlineUnreadable.class)
                .isThrownBy(() -> OutlineJson.read(bowTie))
                .withMessageContaining("cross");
    }

    @Test
    void forgivesTheLoopOfAnUnsteadyHand() {
        JsonNode shaky = polygon(0, 0, 100, 0, 100, 100, 50, 100, 50.2, 100.3, 49.8, 100.3, 49.9, 99.9, 0, 100);

        assertThat(OutlineJson.read(shaky)).isInstanceOf(Polygon.class);
    }

    private static Stream<Arguments> accepted() {
        return cases("accepted");
    }

    private static Stream<Arguments> refused() {
        return cases("refused");
    }

    private static Stream<Arguments> cases(String kind) {
        return JSON.readTree(FIXTURE.toFile())
                .path(kind)
                .valueStream()
                .map(example -> Arguments.of(example.path("name").asString(), example.path("json")));
    }

    /** Numbers are compared as numbers: 10 and 10.0 are the same place. */
    private static String asText(JsonNode json) {
        return json.toString().replaceAll("(\\d)\\.0(?=[,\\]}])", "$1");
    }

    private static JsonNode ring(int corners) {
        double[] numbers = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            numbers[2 * i] = 5000 + 4000 * Math.cos(2 * Math.PI * i / corners);
            numbers[2 * i + 1] = 5000 + 4000 * Math.sin(2 * Math.PI * i / corners);
        }
        return polygon(numbers);
    }

    private static JsonNode polygon(double... numbers) {
        ObjectNode json = JSON.createObjectNode().put("type", "polygon");
        ArrayNode points = json.putArray("points");
        for (int i = 0; i < numbers.length; i += 2) {
            points.addArray().add(numbers[i]).add(numbers[i + 1]);
        }
        return json;
    }
}
