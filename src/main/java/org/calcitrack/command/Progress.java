package org.calcitrack.command;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calcitrack.imaging.Verdict;

/** Prints what becomes of the files: a line for each that was not simply stored, progress between, the sum at the end. */
final class Progress implements ReceiptLine.Told {

    private final PrintStream out;
    private final Clock clock;
    private final Instant began;
    private final boolean terminal;
    private final long expectedBytes;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private long bytes;
    private Optional<String> receipt = Optional.empty();
    private Instant shown = Instant.EPOCH;
    private Duration pauses = Duration.ZERO;
    private Optional<Instant> pausedSince = Optional.empty();
    private boolean cancelled;

    Progress(PrintStream out, Clock clock, boolean terminal, long expectedBytes) {
        this.out = out;
        this.clock = clock;
        this.began = clock.instant();
        this.terminal = terminal;
        this.expectedBytes = expectedBytes;
    }

    @Override
    public synchronized void file(Verdict verdict, long size, String name, String sentence) {
        counts.merge(verdict, 1, Integer::sum);
        bytes += size;
        if (verdict != Verdict.STORED && verdict != Verdict.ALREADY_THERE) {
            clearLine();
            out.println(verdict.label() + "  " + name + (sentence.isEmpty() ? "" : "  " + sentence));
        }
        if (terminal
                && pausedSince.isEmpty()
                && !cancelled
                && shown.plusMillis(250).isBefore(clock.instant())) {
            shown = clock.instant();
            clearLine();
            out.print("  " + underWay());
            out.flush();
        }
    }

    /** A person has paused the import, or let it go on. */
    synchronized void paused(boolean now) {
        pauses = pauses.plus(pausedSince
                .map(since -> Duration.between(since, clock.instant()))
                .orElse(Duration.ZERO));
        pausedSince = now ? Optional.of(clock.instant()) : Optional.empty();
        clearLine();
        out.println(now ? "Paused after " + files() + " files; Enter lets it go on." : "Going on.");
    }

    /** A person has cancelled the import; files under way are finished. */
    synchronized void cancelled() {
        cancelled = true;
        clearLine();
        out.println("Cancelling: finishing the files under way ...");
    }

    /** The files under way took too long. */
    synchronized void gaveUp() {
        out.println("The files under way take too long to wait for; what was told is kept.");
    }

    private void clearLine() {
        if (terminal) {
            out.print("\r\033[K");
        }
    }

    private String underWay() {
        double seconds = Math.max(
                0.001, Duration.between(began, clock.instant()).minus(pauses).toMillis() / 1000.0);
        double rate = bytes / seconds;
        String left = rate > 0 && expectedBytes > bytes
                ? ", " + clockTime((long) ((expectedBytes - bytes) / rate)) + " left"
                : "";
        return String.format(
                Locale.ROOT,
                "%d files, %.1f files/s, %.0f MB/s%s   (Enter pauses, Ctrl-C cancels)",
                files(),
                files() / seconds,
                rate / 1e6,
                left);
    }

    private static String clockTime(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private int files() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public synchronized void end(String id, int files) {
        receipt = Optional.of(id);
        clearLine();
        String sum = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        out.println((cancelled ? "Cancelled, nothing is half written; " : "")
                + files
                + (files == 1 ? " file" : " files") + (sum.isEmpty() ? "" : ": " + sum) + ". Receipt " + id
                + ".");
    }

    /** Whether the import ran to its end. */
    boolean ended() {
        return receipt.isPresent();
    }

    boolean refusedSomething() {
        return counts.containsKey(Verdict.REFUSED) || counts.containsKey(Verdict.CONFLICT);
    }
}
