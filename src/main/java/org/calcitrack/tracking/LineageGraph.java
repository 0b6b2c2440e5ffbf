package org.calcitrack.tracking;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which deposits came of which; a deposit that lives on through an event is not its own child. */
final class LineageGraph {

    private final Map<DepositId, Set<DepositId>> children = new HashMap<>();
    private final Map<DepositId, Integer> births = new HashMap<>();

    LineageGraph(Collection<LineageEvent> events) {
        events.forEach(this::add);
    }

    /** Whether some deposit came of itself through others. */
    boolean hasCycle() {
        return children.keySet().stream()
                .anyMatch(deposit -> descendants(deposit).contains(deposit));
    }

    /** A deposit that would have come of two events; what merged into one that was there before lives on in it. */
    Optional<DepositId> bornTwice() {
        return births.entrySet().stream()
                .filter(birth -> birth.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Everything that came of a deposit, in any number of steps. */
    Set<DepositId> descendants(DepositId deposit) {
        var found = new HashSet<DepositId>();
        var open = new ArrayDeque<>(childrenOf(deposit));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (found.add(next)) {
                open.addAll(childrenOf(next));
            }
        }
        return found;
    }

    private Set<DepositId> childrenOf(DepositId deposit) {
        return children.getOrDefault(deposit, Set.of());
    }

    private void add(LineageEvent event) {
        event.children().stream()
                .filter(child -> !event.parents().contains(child))
                .forEach(child -> births.merge(child, 1, Integer::sum));
        for (var parent : event.parents()) {
            var others = new HashSet<>(event.children());
            others.remove(parent);
            children.computeIfAbsent(parent, unknown -> new HashSet<>()).addAll(others);
        }
    }
}
