package org.calcitrack.annotation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How the parts of a mixed pattern are kept in one column. */
final class Components {

    private Components() {}

    static String write(Set<Morphology> components) {
        return components.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<Morphology> read(String column) {
        return Arrays.stream(column.split(","))
                .filter(name -> !name.isEmpty())
                .map(Morphology::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
