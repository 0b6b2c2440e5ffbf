package org.calcitrack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How fast films come in through the server's door, beside the rate at which the same machine copies and hashes the same
 * files. The films go in batches; between two batches the same batch is copied, so that both see the same machine.
 */
final class ImportBench {

    private static final List<Integer> CLIENTS = List.of(1, 2, 4);
    private static final int COLUMNS = 2000;
    private static final int ROWS = 2500;
    private static final int BATCHES = 10;
    private static final int WARM_UP_FILMS = 10;
    private static final double MEGABYTE = 1e6;
    private static final double GIGABYTE = 1e9;

    /** The films, their originals, a tenth of them copied, and something to spare. */
    private static final double SHARE_OF_DISK = 2.3;

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
        Table table = table();
        for (int clients : CLIENTS) {
            System.out.printf("Importing %d films, %d at a time ...%n", count, clients);
            row(table, clients, run(clients, warmUp, measured));
        }
        Workspace.delete(folder);
        return table;
    }

    private void refuseWithoutSpace() throws IOException {
        double need = SHARE_OF_DISK * films.pixelBytes() * (count + WARM_UP_FILMS);
        if (workspace.freeBytes() < need) {
            throw new NotMeasured("the import needs %s GB of free disk and finds %s: use --films N for fewer films"
                    .formatted(Figure.of(need / GIGABYTE, 1), Figure.of(workspace.freeBytes() / GIGABYTE, 1)));
        }
    }

    /** The rates of each batch, MB/s. */
    private record Rates(Sample imported, Sample copied, Sample synced) {}

    private Rates run(int clients, List<Path> warmUp, List<Path> measured) throws Exception {
        Path home = workspace.folder("import-" + clients);
        try (Server server = Server.start(application, home, true);
                Session session = Session.signIn(server.address(), "radiologist");
                Crew crew = new Crew(clients)) {
            String receipt = new Reader(server.address(), session.cookie()).openImport();
            Crew.Deed<Path> bring = file -> session.bring(receipt, file);
            crew.time(warmUp, bring);
            copyRate(crew, warmUp, false);
            Rates rates = batches(crew, measured, bring);
            verifyAllStored(home, warmUp.size() + measured.size());
            memory.note("import, %d at a time".formatted(clients), server);
            return rates;
        } finally {
            Workspace.delete(home);
        }
    }

    private Rates batches(Crew crew, List<Path> measured, Crew.Deed<Path> bring) throws Exception {
        List<Double> imported = new ArrayList<>();
        List<Double> copied = new ArrayList<>();
        List<Double> synced = new ArrayList<>();
        for (List<Path> batch : batchesOf(measured)) {
            imported.add(bytes(batch) / MEGABYTE / crew.time(batch, bring));
            copied.add(copyRate(crew, batch, false));
            synced.add(copyRate(crew, batch, true));
        }
        return new Rates(new Sample(imported), new Sample(copied), new Sample(synced));
    }

    private static List<List<Path>> batchesOf(List<Path> files) {
        int size = Math.ceilDiv(files.size(), BATCHES);
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
                "import: %d films of %s × 16 bit, %s MB each, through the server's door"
                        .formatted(count, films, Figure.of(films.pixelBytes() / MEGABYTE, 1)),
                "at a time",
                "import files/s",
                "import MB/s",
                "copy + SHA-256 MB/s",
                "ratio",
                "the same, synced MB/s",
                "ratio");
    }

    private void row(Table table, int clients, Rates rates) {
        table.row(
                String.valueOf(clients),
                rates.imported()
                        .map(rate -> rate * MEGABYTE / films.pixelBytes())
                        .text(1),
                rates.imported().text(0),
                rates.copied().text(0),
                Figure.ratio(rates.imported(), rates.copied()),
                rates.synced().text(0),
                Figure.ratio(rates.imported(), rates.synced()));
    }
}
