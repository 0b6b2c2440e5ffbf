package org.calcitrack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How fast films come in by each door, beside Orthanc's own door with as many clients and beside the rate at which the
 * same machine copies and hashes the same files on two threads. The films go in batches; between two batches the same batch
 * goes to the others, so that all see the same machine. The limit is what the machine can do at all: reading, hashing,
 * writing and syncing on two threads.
 */
final class ImportBench {

    private static final int COLUMNS = 2000;
    private static final int ROWS = 2500;
    private static final int BATCHES = 10;
    private static final int AT_A_TIME = 4;
    private static final int WARM_UP_FILMS = 10;
    private static final int SMALL = 64;
    private static final int SMALL_FILMS = 1000;
    private static final int SMALL_FROM = 100_000;
    private static final double MEGABYTE = 1e6;
    private static final double GIGABYTE = 1e9;

    /** The films, their originals here and in Orthanc, a tenth of them copied, and something to spare. */
    private static final double SHARE_OF_DISK = 3.3;

    private final Application application;
    private final Workspace workspace;
    private final MemoryLog memory;
    private final int count;
    private final FilmFiles films = new FilmFiles(COLUMNS, ROWS);

    ImportBench(Application application, Workspace workspace, MemoryLog memory, int count) {
        this.application = application;
        this.workspace = workspace;
        this.memory = memory;
        this.count = count;
    }

    Table measure() throws Exception {
        refuseWithoutSpace();
        System.out.printf("Drawing %d films of %s pixels ...%n", count + WARM_UP_FILMS, films);
        Path folder = workspace.folder("films");
        List<Path> warmUp = films.write(folder, 0, WARM_UP_FILMS);
        List<Path> measured = films.write(folder, WARM_UP_FILMS, count);
        Path small = workspace.folder("small-films");
        new FilmFiles(SMALL, SMALL).write(small, SMALL_FROM, SMALL_FILMS);
        Table table = table();
        for (Way way : ways()) {
            System.out.printf("Importing %d films, %s ...%n", count, way.name());
            row(table, way, run(way, small, warmUp, measured));
        }
        Workspace.delete(folder);
        Workspace.delete(small);
        return table;
    }

    /** The command line takes all films at once: its start counts, as it does for whoever waits for it. */
    private List<Way> ways() {
        return List.of(
                new Way("browser, 1 client", 1, BATCHES, here -> new BrowserDoor(here.server(), 1)),
                new Way("browser, 4 clients", AT_A_TIME, BATCHES, here -> new BrowserDoor(here.server(), AT_A_TIME)),
                new Way("STOW-RS, 1 client", 1, BATCHES, here -> new StowDoor(here.server(), here.token(), 1)),
                new Way(
                        "STOW-RS, 4 clients",
                        AT_A_TIME,
                        BATCHES,
                        here -> new StowDoor(here.server(), here.token(), AT_A_TIME)),
                new Way("./calcitrack import", AT_A_TIME, 1, here -> new CommandLine(application, here.home())));
    }

    private void refuseWithoutSpace() throws IOException {
        double need = SHARE_OF_DISK * films.pixelBytes() * (count + WARM_UP_FILMS);
        if (workspace.freeBytes() < need) {
            throw new NotMeasured("the import needs %s GB of free disk and finds %s: use --films N for fewer films"
                    .formatted(Figure.of(need / GIGABYTE, 1), Figure.of(workspace.freeBytes() / GIGABYTE, 1)));
        }
    }

    /** A way in, how many films it brings at a time, in how many batches, and how it is opened. */
    private record Way(String name, int clients, int batches, Opening opening) {}

    private record Here(Server server, Path home, String token) {}

    private interface Opening {
        Door open(Here here) throws Exception;
    }

    /** The rates of each batch, MB/s; Orthanc's are empty where it is not installed. */
    private record Rates(Sample imported, Optional<Sample> orthanc, Sample copied, Sample limit) {}

    private Rates run(Way way, Path small, List<Path> warmUp, List<Path> measured) throws Exception {
        Path home = workspace.folder("import");
        Path peer = workspace.folder("orthanc");
        String token = BenchToken.madeIn(application, home);
        try (Server server = Server.start(application, home, true);
                Door door = way.opening().open(new Here(server, home, token));
                Peer orthanc = new Peer(Orthanc.start(peer));
                Crew crew = new Crew(way.clients());
                Crew two = new Crew(2)) {
            // A server that has been up for a while: its code is compiled, as Orthanc's always is.
            new CommandLine(application, home).seconds(small, SMALL_FILMS);
            door.seconds(warmUp);
            orthanc.seconds(crew, warmUp);
            copyRate(two, warmUp, false);
            Rates rates = batches(way, crew, two, orthanc, measured, door);
            verifyAllStored(home, warmUp.size() + measured.size());
            memory.note("import, " + way.name(), server);
            return rates;
        } finally {
            Workspace.delete(home);
            Workspace.delete(peer);
        }
    }

    /** Orthanc, where it is installed. */
    private record Peer(Optional<Orthanc> orthanc) implements AutoCloseable {

        Optional<Double> seconds(Crew crew, List<Path> batch) throws Exception {
            return orthanc.isEmpty() ? Optional.empty() : Optional.of(crew.time(batch, orthanc.get()::bring));
        }

        @Override
        public void close() {
            orthanc.ifPresent(Orthanc::close);
        }
    }

    private Rates batches(Way way, Crew crew, Crew two, Peer orthanc, List<Path> measured, Door door) throws Exception {
        List<Double> imported = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        List<Double> copied = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (List<Path> batch : batchesOf(measured, way.batches())) {
            double megabytes = bytes(batch) / MEGABYTE;
            imported.add(megabytes / door.seconds(batch));
            orthanc.seconds(crew, batch).ifPresent(seconds -> peers.add(megabytes / seconds));
            copied.add(copyRate(two, batch, false));
            limit.add(copyRate(two, batch, true));
        }
        return new Rates(
                new Sample(imported),
                peers.isEmpty() ? Optional.empty() : Optional.of(new Sample(peers)),
                new Sample(copied),
                new Sample(limit));
    }

    private static List<List<Path>> batchesOf(List<Path> files, int batches) {
        int size = Math.ceilDiv(files.size(), batches);
        return IntStream.range(0, Math.ceilDiv(files.size(), size))
                .mapToObj(i -> files.subList(i * size, Math.min(files.size(), (i + 1) * size)))
                .toList();
    }

    private double copyRate(Crew crew, List<Path> batch, boolean synced) throws Exception {
        Path folder = workspace.folder("copies");
        double seconds = crew.time(batch, new CopyAndDigest(folder, synced)::copy);
        Workspace.delete(folder);
        return bytes(batch) / MEGABYTE / seconds;
    }

    private static long bytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** The door said "stored" of each; the disk has to agree. */
    private void verifyAllStored(Path home, int films) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("originals"))) {
            long kept = files.filter(this::isFilm).count();
            if (kept != films) {
                throw new IllegalStateException("%d films were sent and %d are kept".formatted(films, kept));
            }
        }
    }

    private boolean isFilm(Path file) {
        return Files.isRegularFile(file) && file.toFile().length() > films.pixelBytes();
    }

    private Table table() {
        return new Table(
                "import: %d films of %s × 16 bit, %s MB each"
                        .formatted(count, films, Figure.of(films.pixelBytes() / MEGABYTE, 1)),
                "way in",
                "import files/s",
                "Orthanc POST /instances",
                "ratio",
                "copy + SHA-256 MB/s",
                "ratio",
                "limit MB/s",
                "ratio");
    }

    private void row(Table table, Way way, Rates rates) {
        Sample imported = files(rates.imported());
        table.row(
                way.name(),
                imported.text(1),
                rates.orthanc().map(peer -> files(peer).text(1)).orElse("not installed"),
                rates.orthanc().map(peer -> Figure.ratio(imported, files(peer))).orElse(""),
                rates.copied().text(0),
                Figure.ratio(rates.imported(), rates.copied()),
                rates.limit().text(0),
                Figure.ratio(rates.imported(), rates.limit()));
    }

    private Sample files(Sample rates) {
        return rates.map(rate -> rate * MEGABYTE / films.pixelBytes());
    }
}
