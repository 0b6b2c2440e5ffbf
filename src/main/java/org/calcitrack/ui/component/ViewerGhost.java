package org.calcitrack.ui.component;

import org.calcitrack.geometry.Outline;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An outline of an earlier film where it should lie on this one.
 *
 * @param label the deposit's short name, such as D1
 */
public record ViewerGhost(String label, Outline outline) {

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("label", label).set("outline", OutlineJson.write(outline));
        return json;
    }
}
