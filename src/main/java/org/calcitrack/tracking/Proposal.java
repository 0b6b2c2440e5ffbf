package org.calcitrack.tracking;

import java.util.List;
import java.util.stream.Collectors;
import org.calcitrack.annotation.SightingId;

/**
 * What a new outline may show, and how likely that is; nothing is linked until a reader accepts it.
 *
 * @param deposits known ones: one for SAME and SPLIT, several for MERGED, none for NEW
 * @param parts for SPLIT the other sightings of the film that are parts of the same deposit
 * @param probability 0 to 1
 */
public record Proposal(ProposalKind kind, List<Deposit> deposits, List<SightingId> parts, double probability) {

    public Proposal {
        deposits = List.copyOf(deposits);
        parts = List.copyOf(parts);
    }

    /** In words, such as {@code D3}, {@code split of D2}, {@code merge of D1 and D4}, {@code new deposit}. */
    public String label() {
        return switch (kind) {
            case SAME -> labels();
            case SPLIT -> "split of " + labels();
            case MERGED -> "merge of " + labels();
            case NEW -> "new deposit";
        };
    }

    /** Whole per cent; never 100, since nobody is that sure. */
    public int percent() {
        return (int) Math.min(99, Math.round(100 * probability));
    }

    private String labels() {
        var names = deposits.stream().map(Deposit::label).collect(Collectors.joining(", "));
        int last = names.lastIndexOf(", ");
        return last < 0 ? names : names.substring(0, last) + " and " + names.substring(last + 2);
    }
}
