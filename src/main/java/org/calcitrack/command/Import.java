package org.calcitrack.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** {@code ./calcitrack import PATH… [--home DIR]}: through the running server of a data folder, or without one. */
final class Import {

    /** Everything was kept, was there already, waits for an answer, or is no image. */
    static final int FINE = 0;
    /** At least one file was refused or contradicts one that is here, or the import did not run to its end. */
    static final int REFUSED = 1;
    /** The command itself was wrong: nothing was imported. */
    static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream complaints;
    private final Clock clock;
    private final List<Path> paths = new ArrayList<>();
    private Path home = Path.of("data");

    Import(PrintStream out, PrintStream complaints, Clock clock) {
        this.out = out;
        this.complaints = complaints;
        this.clock = clock;
    }

    static void main(String[] arguments) throws Exception {
        PrintStream utf8 = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(
                new Import(utf8, System.err, InstantSource.system().withZone(ZoneId.systemDefault())).run(arguments));
    }

    int run(String... arguments) throws IOException, InterruptedException {
        if (!understands(arguments)) {
            return MISUSED;
        }
        boolean terminal = onATerminal();
        Progress progress = new Progress(out, clock, terminal, bytes());
        InputStream keys = terminal ? System.in : InputStream.nullInputStream();
        if (!throughServer(progress, keys)) {
            withoutServer(progress, keys);
        }
        if (!progress.ended()) {
            complaints.println("import: it did not run to its end; what was told is kept. Run it again for the rest.");
        }
        return progress.refusedSomething() || !progress.ended() ? REFUSED : FINE;
    }

    /** Says whether there was one. */
    private boolean throughServer(Progress progress, InputStream keys) throws IOException, InterruptedException {
        Optional<ServerDoor> server = DoorFile.read(home).map(ServerDoor::new);
        if (server.isEmpty()) {
            return false;
        }
        try (Watch _ = Watch.over(server.get(), progress, keys)) {
            return server.get().bring(label(), paths, progress);
        }
    }

    private void withoutServer(Progress progress, InputStream keys) {
        Reins reins = new Reins();
        try (Watch _ = Watch.over(reins, progress, keys)) {
            Serverless.bring(home, label(), paths, progress, reins);
        }
    }

    /** There is a console also where output goes to a file. */
    private static boolean onATerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    private boolean understands(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--home") && i + 1 < arguments.length) {
                home = Path.of(arguments[++i]);
            } else if (arguments[i].startsWith("--")) {
                return complain("import does not know " + arguments[i] + "; see ./calcitrack help.");
            } else if (!Files.exists(Path.of(arguments[i]))) {
                return complain("import: there is no " + arguments[i] + ".");
            } else {
                paths.add(Path.of(arguments[i]).toAbsolutePath().normalize());
            }
        }
        return !paths.isEmpty() || complain("import needs at least one file, folder or ZIP; see ./calcitrack help.");
    }

    private boolean complain(String sentence) {
        complaints.println(sentence);
        return false;
    }

    private String label() {
        return "Command line: "
                + String.join(", ", paths.stream().map(Path::toString).toList());
    }

    /** How much there is to read; what cannot be read counts nothing. */
    private long bytes() throws IOException {
        AtomicLong bytes = new AtomicLong();
        for (Path path : paths) {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    bytes.addAndGet(attributes.size());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return bytes.get();
    }
}
