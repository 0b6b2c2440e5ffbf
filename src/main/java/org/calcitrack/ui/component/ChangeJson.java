package org.calcitrack.ui.component;

import java.util.Optional;
import java.util.UUID;
import org.calcitrack.annotation.ClientChange;
import tools.jackson.databind.JsonNode;

/** How a browser names a change, so that it can send it again. */
final class ChangeJson {

    private ChangeJson() {}

    /** The name in what a browser sent; a change without a readable one gets one, and is made whenever it comes. */
    static ClientChange read(JsonNode json) {
        return new ClientChange(
                name(json, "change").orElseGet(UUID::randomUUID),
                name(json, "after"),
                json.path("seen").asInt(0));
    }

    private static Optional<UUID> name(JsonNode json, String field) {
        String text = json.path(field).asString("");
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
