package org.calcitrack.sample;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** One object of the sample file, read field by field; a field that nobody knows is a slip and is refused. */
record Fact(JsonNode node) {

    /** The fact itself, unless it has a field besides these. */
    Fact only(Set<String> known) {
        Set<String> unknown = new TreeSet<>(node.propertyNames());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Unknown fields " + unknown + " in " + node);
        }
        return this;
    }

    boolean has(String field) {
        return node.has(field);
    }

    String text(String field) {
        return optional(field)
                .orElseThrow(() -> new IllegalArgumentException("Missing field '" + field + "' in " + node));
    }

    Optional<String> optional(String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asString);
    }

    String textOrNothing(String field) {
        return optional(field).orElse("");
    }

    OptionalDouble number(String field) {
        return optional(field)
                .map(text -> OptionalDouble.of(Double.parseDouble(text)))
                .orElse(OptionalDouble.empty());
    }

    <E extends Enum<E>> E word(String field, E otherwise) {
        return optional(field)
                .map(word -> Enum.valueOf(otherwise.getDeclaringClass(), word))
                .orElse(otherwise);
    }
}
