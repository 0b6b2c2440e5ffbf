package org.calcitrack.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.ReceiptId;
import org.calcitrack.imaging.Verdict;
import org.calcitrack.shared.Rejected;
import org.jspecify.annotations.Nullable;

/** Studies on their way in from an archive: how far they are, what became of their files, and a way to stop. */
public final class ArchivePull {

    private final ReceiptId receipt;
    private final int studies;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int studiesDone;
    private boolean finished;
    private volatile boolean cancelled;
    private @Nullable Rejected refusal;

    ArchivePull(ReceiptId receipt, int studies) {
        this.receipt = receipt;
        this.studies = studies;
    }

    /** The receipt in which every file has its line. */
    public ReceiptId receipt() {
        return receipt;
    }

    /** How many studies were asked for. */
    public int studies() {
        return studies;
    }

    public synchronized int studiesDone() {
        return studiesDone;
    }

    /** How many files came to which end so far. */
    public synchronized Map<Verdict, Integer> verdicts() {
        return Map.copyOf(verdicts);
    }

    public synchronized boolean finished() {
        return finished;
    }

    /** Why it ended before all studies were here, if it did. */
    public synchronized Optional<Rejected> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Lets no further file begin. */
    public void cancel() {
        cancelled = true;
    }

    public boolean cancelled() {
        return cancelled;
    }

    synchronized void heard(ImportEntry entry) {
        verdicts.merge(entry.verdict(), 1, Integer::sum);
    }

    synchronized void studyDone() {
        studiesDone++;
    }

    synchronized void refused(Rejected why) {
        refusal = why;
    }

    synchronized void end() {
        finished = true;
    }
}
