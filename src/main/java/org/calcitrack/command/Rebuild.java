package org.calcitrack.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code ./calcitrack rebuild [--home DIR]}: pictures and statistics of all films anew, from their originals. */
final class Rebuild {

    static final int FINE = 0;
    /** The command itself was wrong: nothing was thrown away. */
    static final int MISUSED = 2;

    private static final int EACH = 100;

    private final PrintStream out;
    private final PrintStream complaints;

    Rebuild(PrintStream out, PrintStream complaints) {
        this.out = out;
        this.complaints = complaints;
    }

    static void main(String[] arguments) throws Exception {
        System.exit(new Rebuild(System.out, System.err).run(arguments));
    }

    int run(String... arguments) throws IOException, InterruptedException {
        Path home = Path.of("data");
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].equals("--home") || i + 1 == arguments.length) {
                complaints.println("rebuild does not know " + arguments[i] + "; see ./calcitrack help.");
                return MISUSED;
            }
            home = Path.of(arguments[++i]);
        }
        if (!Files.isDirectory(home)) {
            complaints.println("rebuild: there is no data folder " + home + ".");
            return MISUSED;
        }
        rebuild(home);
        return FINE;
    }

    private void rebuild(Path home) throws IOException, InterruptedException {
        Optional<DoorFile> door = DoorFile.read(home);
        Optional<Integer> waiting = door.isPresent() ? new ServerDoor(door.get()).rebuild() : Optional.empty();
        if (waiting.isPresent()) {
            out.println("The server makes pictures and statistics of " + waiting.get()
                    + " films anew, in the background; the screen Imports tells how many are left.");
        } else {
            Serverless.rebuild(home, this::tell);
            out.println("Pictures and statistics of all films are made anew.");
        }
    }

    private void tell(int left) {
        if (left % EACH == 0) {
            out.println(left + " films left");
        }
    }
}
