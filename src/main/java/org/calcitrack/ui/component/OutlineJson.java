package org.calcitrack.ui.component;

import java.util.List;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Outlines as they travel between browser and server, in image pixels. Reading is the trust boundary: whatever a
 * browser sends is an outline afterwards, or refused.
 */
public final class OutlineJson {

    /** More corners than any hand draws. */
    static final int MOST_POINTS = 20_000;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private OutlineJson() {}

    /**
     * The outline in what a browser sent.
     *
     * @throws OutlineUnreadable if it is none, is too long, or crosses itself
     */
    public static Outline read(JsonNode json) {
        try {
            return switch (json.path("type").asString("")) {
                case "polygon" -> Polygon.drawn(points(json.path("points")));
                case "ellipse" -> ellipse(json);
                case "marker" -> new Marker(point(json.path("at")));
                default -> throw new OutlineUnreadable("An outline is a polygon, an ellipse or a marker");
            };
        } catch (IllegalArgumentException broken) {
            throw new OutlineUnreadable(String.valueOf(broken.getMessage()));
        }
    }

    /** A place in what a browser sent: [column, row]. */
    public static PixelPoint point(JsonNode json) {
        if (!json.isArray() || json.size() != 2) {
            throw new OutlineUnreadable("A point is [column, row]");
        }
        return new PixelPoint(number(json.path(0)), number(json.path(1)));
    }

    /** The outline as the browser reads it. */
    public static ObjectNode write(Outline outline) {
        ObjectNode json = JSON.objectNode();
        return switch (outline) {
            case Polygon polygon -> {
                ArrayNode points = json.put("type", "polygon").putArray("points");
                polygon.vertices().forEach(vertex -> points.add(point(vertex)));
                yield json;
            }
            case Ellipse ellipse -> {
                json.put("type", "ellipse").set("centre", point(ellipse.centre()));
                yield json.put("semiMajor", ellipse.semiMajor())
                        .put("semiMinor", ellipse.semiMinor())
                        .put("rotation", ellipse.rotationRadians());
            }
            case Marker marker -> {
                json.put("type", "marker").set("at", point(marker.at()));
                yield json;
            }
        };
    }

    static ArrayNode point(PixelPoint point) {
        return JSON.arrayNode().add(point.column()).add(point.row());
    }

    private static Ellipse ellipse(JsonNode json) {
        return new Ellipse(
                point(json.path("centre")),
                number(json.path("semiMajor")),
                number(json.path("semiMinor")),
                number(json.path("rotation")));
    }

    private static List<PixelPoint> points(JsonNode json) {
        if (!json.isArray() || json.size() < 3 || json.size() > MOST_POINTS) {
            throw new OutlineUnreadable("A polygon has 3 to " + MOST_POINTS + " points, not " + json.size());
        }
        return json.valueStream().map(OutlineJson::point).toList();
    }

    private static double number(JsonNode json) {
        if (!json.isNumber() || !Double.isFinite(json.doubleValue())) {
            throw new OutlineUnreadable("A coordinate is a finite number");
        }
        return json.doubleValue();
    }
}
