package org.calcitrack.command;

import java.util.List;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.ImportReceipt;
import org.calcitrack.imaging.Verdict;

/** What the command door tells, a line each: verdicts while they fall, and the receipt at the end. */
final class ReceiptLine {

    private static final String FILE = "file";
    private static final String END = "end";

    /** The import can be held from now on. */
    static final String BEGUN = "begun\n";

    /** Said now and then while it is paused, so that the server notices when nobody listens any more. */
    static final String PAUSED = "paused\n";

    private ReceiptLine() {}

    static String of(ImportEntry entry) {
        return String.join(
                        "\t",
                        FILE,
                        entry.verdict().name(),
                        String.valueOf(entry.bytes()),
                        oneLine(entry.fileName()),
                        oneLine(entry.sentence()))
                + "\n";
    }

    static String end(ImportReceipt receipt) {
        return String.join("\t", END, receipt.id().value().toString(), String.valueOf(receipt.files())) + "\n";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }

    /** Hands a line on. */
    static void read(String line, Told told) {
        List<String> parts = List.of(line.split("\t", -1));
        if (parts.getFirst().equals(FILE)) {
            told.file(Verdict.valueOf(parts.get(1)), Long.parseLong(parts.get(2)), parts.get(3), parts.get(4));
        } else if (parts.getFirst().equals(END)) {
            told.end(parts.get(1), Integer.parseInt(parts.get(2)));
        }
    }

    interface Told {
        void file(Verdict verdict, long bytes, String name, String sentence);

        void end(String receipt, int files);
    }
}
