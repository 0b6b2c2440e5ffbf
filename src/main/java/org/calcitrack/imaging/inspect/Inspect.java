package org.calcitrack.imaging.inspect;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.calcitrack.imaging.Inspection;
import org.calcitrack.imaging.Inspection.Verdict;
import org.calcitrack.imaging.InspectionWalk;

/** Prints a line for each file. It starts without the application, and so at once. */
final class Inspect {

    /** Everything was readable. */
    static final int FINE = 0;
    /** At least one file was refused. */
    static final int REFUSED = 1;
    /** The command itself was wrong: nothing was looked into. */
    static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream complaints;
    private final List<Path> places = new ArrayList<>();
    private boolean json;
    private boolean refused;

    Inspect(PrintStream out, PrintStream complaints) {
        this.out = out;
        this.complaints = complaints;
    }

    static void main(String[] arguments) {
        PrintStream utf8 = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        int status = new Inspect(utf8, System.err).run(arguments);
        utf8.flush();
        System.exit(status);
    }

    int run(String... arguments) {
        for (String argument : arguments) {
            if (!understands(argument)) {
                return MISUSED;
            }
        }
        if (places.isEmpty()) {
            return complain("inspect needs at least one file, folder or ZIP; see ./calcitrack help.");
        }
        if (!json) {
            out.println(PlainLines.HEADINGS);
        }
        Function<Inspection, String> line = json ? JsonLines::of : PlainLines::of;
        InspectionWalk walk = new InspectionWalk(found -> {
            refused |= found.verdict() == Verdict.REFUSED;
            out.println(line.apply(found));
            out.flush();
        });
        places.forEach(walk::walk);
        return refused ? REFUSED : FINE;
    }

    private boolean understands(String argument) {
        if (argument.equals("--json")) {
            json = true;
            return true;
        }
        if (argument.startsWith("--")) {
            complain("inspect does not know " + argument + "; see ./calcitrack help.");
            return false;
        }
        return isThere(argument);
    }

    private boolean isThere(String argument) {
        try {
            Path place = Path.of(argument);
            if (Files.exists(place)) {
                places.add(place);
                return true;
            }
        } catch (InvalidPathException noPath) {
            // told like any other path that leads nowhere
        }
        complain("there is no file or folder " + argument + ".");
        return false;
    }

    private int complain(String sentence) {
        complaints.println("calcitrack: " + sentence);
        return MISUSED;
    }
}
