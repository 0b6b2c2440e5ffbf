package org.calcitrack.ui.deposit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.LineageEvent;

/** Says what an event did to which deposits. */
final class LineageWords {

    private final Map<DepositId, Deposit> deposits;

    LineageWords(Collection<Deposit> deposits) {
        this.deposits = deposits.stream().collect(Collectors.toMap(Deposit::id, deposit -> deposit));
    }

    String of(LineageEvent event) {
        String parents = names(event.parents());
        String children = names(event.children());
        return switch (event.kind()) {
            case NEW -> children + " is new";
            case PERSISTS -> parents + " is still there";
            case MERGED -> parents + " merged into " + children;
            case SPLIT -> parents + " split into " + children;
            case EXCISED -> parents + " was excised";
            case EXTRUDED -> parents + " broke through the skin";
            case RESOLVED -> parents + " resolved";
            case RECURRED -> parents + " recurred" + (children.isEmpty() ? "" : " as " + children);
        };
    }

    private String names(Collection<DepositId> ids) {
        List<String> labels = ids.stream()
                .map(deposits::get)
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .map(Deposit::label)
                .toList();
        return labels.size() < 2
                ? String.join("", labels)
                : String.join(", ", labels.subList(0, labels.size() - 1)) + " and " + labels.getLast();
    }
}
