package org.calcitrack.imaging;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What became of all files of one import.
 *
 * @param label where they came from, such as a folder's name
 * @param openedBy who imported
 * @param closedAt when the last file had its verdict; empty while it runs, or when it was interrupted
 * @param interruptedAt when the server found at its start that this import had been cut off
 * @param counts files by verdict; verdicts without files are absent
 */
public record ImportReceipt(
        ReceiptId id,
        String label,
        String openedBy,
        Instant openedAt,
        Optional<Instant> closedAt,
        Optional<Instant> interruptedAt,
        Map<Verdict, Integer> counts) {

    public ImportReceipt {
        counts = Map.copyOf(counts);
    }

    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** How many files have a verdict. */
    public int files() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether a file was refused, or contradicts one that is here. */
    public boolean hasRefusals() {
        return count(Verdict.REFUSED) + count(Verdict.CONFLICT) > 0;
    }
}
