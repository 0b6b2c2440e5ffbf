package org.calcitrack.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What the server's memory was in each benchmark. */
final class MemoryLog {

    private record Entry(String during, Memory idle, Memory after) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Notes what a server has needed so far. */
    void note(String during, Server server) {
        entries.add(new Entry(during, server.idle(), server.memory()));
    }

    Table table() {
        Table table = new Table(
                "memory: of the server process, resident", "during", "idle after start MB", "peak MB", "peak / idle");
        entries.forEach(entry -> table.row(
                entry.during(),
                text(entry.idle().nowMb()),
                text(entry.after().peakMb()),
                ratio(entry.after().peakMb(), entry.idle().nowMb())));
        return table.note("The JVM has no limit set: it takes up to a quarter of the machine's memory before it "
                + "collects thoroughly.");
    }

    private static String text(OptionalLong megabytes) {
        return megabytes.isPresent() ? String.valueOf(megabytes.getAsLong()) : "not measured here";
    }

    private static String ratio(OptionalLong over, OptionalLong under) {
        return over.isPresent() && under.isPresent() ? Figure.of(over.getAsLong() / (double) under.getAsLong(), 2) : "";
    }
}
