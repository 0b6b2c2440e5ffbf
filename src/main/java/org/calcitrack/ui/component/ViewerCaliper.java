package org.calcitrack.ui.component;

import org.calcitrack.annotation.CaliperLines;
import org.calcitrack.geometry.Segment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A distance or a size along two axes as the viewer draws it.
 *
 * @param text number and unit
 */
public record ViewerCaliper(String id, CaliperLines lines, String text) {

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id).put("text", text);
        json.set("along", write(lines.along()));
        lines.across().ifPresent(across -> json.set("across", write(across)));
        return json;
    }

    /**
     * The lines in what a browser sent.
     *
     * @throws OutlineUnreadable if there are none
     */
    static CaliperLines read(JsonNode json) {
        Segment along = segment(json.path("along"));
        return json.hasNonNull("across")
                ? CaliperLines.axes(along, segment(json.path("across")))
                : CaliperLines.distance(along);
    }

    private static Segment segment(JsonNode json) {
        return new Segment(OutlineJson.point(json.path("from")), OutlineJson.point(json.path("to")));
    }

    private static ObjectNode write(Segment segment) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("from", OutlineJson.point(segment.from()));
        json.set("to", OutlineJson.point(segment.to()));
        return json;
    }
}
