package org.calcitrack.ui.component;

import java.util.Optional;
import org.calcitrack.geometry.Outline;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A deposit as the viewer draws it.
 *
 * @param version grows with every change; 0 where nobody counts
 * @param label the deposit's short name, such as D1
 * @param measurementText sizes with their units, one or more lines; blank for none
 * @param morphology the morphology in words
 * @param colour a CSS colour; empty for the usual one
 * @param draft whether it is not confirmed yet, and so drawn dashed
 */
public record ViewerSighting(
        String id,
        int version,
        String label,
        Outline outline,
        String measurementText,
        String morphology,
        Optional<String> colour,
        boolean draft) {

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("version", version).put("label", label).set("outline", OutlineJson.write(outline));
        json.put("measurementText", measurementText).put("morphology", morphology);
        colour.ifPresent(css -> json.put("colour", css));
        return json.put("draft", draft);
    }
}
