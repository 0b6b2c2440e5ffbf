package org.calcitrack.ui.component;

import org.calcitrack.geometry.Outline;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The region of a scoring protocol as the viewer draws it, apart from deposits. It is selected, reshaped and deleted
 * like them, by its own name.
 *
 * @param label what it is called on the film, such as {@code right thumb}
 */
public record ViewerRegion(String id, String label, Outline outline) {

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("label", label).set("outline", OutlineJson.write(outline));
        return json.put("region", true);
    }
}
