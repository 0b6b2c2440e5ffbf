package org.calcitrack.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures in columns, in the Markdown form that reads well in a terminal and can be pasted into docs/benchmarks.md. */
final class Table {

    /** Markdown's rule under a head needs a dash and a colon. */
    private static final int NARROWEST = 2;

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Table(String title, String... heads) {
        this.title = title;
        rows.add(List.of(heads));
    }

    /** Adds a row; the first cell names it, the others stand to the right. */
    Table row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException("%d cells in a table of %d columns"
                    .formatted(cells.length, rows.getFirst().size()));
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Adds a sentence below the table. */
    Table note(String sentence) {
        notes.add(sentence);
        return this;
    }

    @Override
    public String toString() {
        int[] widths =
                IntStream.range(0, rows.getFirst().size()).map(this::width).toArray();
        StringBuilder text = new StringBuilder("\n## ").append(title).append("\n\n");
        text.append(line(rows.getFirst(), widths)).append(rule(widths));
        rows.stream().skip(1).forEach(row -> text.append(line(row, widths)));
        notes.forEach(note -> text.append('\n').append(note).append('\n'));
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).reduce(NARROWEST, Math::max);
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(cells.get(column), widths[column], column == 0))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String padded(String cell, int width, boolean left) {
        String space = " ".repeat(width - cell.length());
        return left ? cell + space : space + cell;
    }

    private static String rule(int[] widths) {
        String first = "-".repeat(widths[0]);
        return Arrays.stream(widths)
                .skip(1)
                .mapToObj(width -> "-".repeat(width - 1) + ":")
                .collect(Collectors.joining(" | ", "| " + first + " | ", " |\n"));
    }
}
