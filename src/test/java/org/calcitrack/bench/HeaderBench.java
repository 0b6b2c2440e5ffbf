package org.calcitrack.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;

/** How many headers are read in a second, up to the pixels, beside the tools that are installed; one thread each. */
final class HeaderBench {

    private static final int FILMS = 300;
    private static final int COLUMNS = 500;
    private static final int ROWS = 625;
    private static final int ROUNDS = 5;
    private static final int WARM_UP_ROUNDS = 10;
    private static final int SINGLES = 10;
    private static final Peer DCMDUMP = new Peer("dcmdump -q -M +sb 7fe0,0010 +P 0008,0060");
    private static final Peer GDCMDUMP = new Peer("gdcmdump");
    private static final String PYDICOM = """
            import sys, time, pydicom
            start = time.perf_counter()
            for name in sys.argv[1:]:
                list(pydicom.dcmread(name, stop_before_pixels=True).keys())
            print(time.perf_counter() - start)
            """;

    private final Workspace workspace;
    private final DicomToolkit toolkit = DicomToolkit.standard();

    HeaderBench(Workspace workspace) {
        this.workspace = workspace;
    }

    Table measure() throws Exception {
        List<Path> films = new FilmFiles(COLUMNS, ROWS).write(workspace.folder("headers"), 0, FILMS);
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            ours(films);
        }
        List<Double> own = new ArrayList<>();
        List<Double> dcmdump = new ArrayList<>();
        List<Double> gdcmdump = new ArrayList<>();
        List<Double> pydicom = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            own.add(FILMS / ours(films));
            if (DCMDUMP.isInstalled()) {
                dcmdump.add(FILMS / DCMDUMP.seconds(films));
            }
            if (GDCMDUMP.isInstalled()) {
                gdcmdump.add(SINGLES / oneByOne(films.subList(0, SINGLES)));
            }
            pydicom(films).ifPresent(seconds -> pydicom.add(FILMS / seconds));
        }
        Workspace.delete(workspace.folder("headers"));
        Sample kernel = new Sample(own);
        Table table = new Table(
                "header: %d films, each read up to its pixels".formatted(FILMS),
                "reader",
                "files/s",
                "Calcitrack / it");
        table.row("Calcitrack", kernel.text(0), "1.00");
        row(table, "dcmdump (DCMTK), one process for all", dcmdump, kernel);
        row(table, "gdcmdump (GDCM), a process for each film", gdcmdump, kernel);
        row(table, "pydicom, one process, start not counted", pydicom, kernel);
        return table.note("Calcitrack is measured within a warm JVM. dcmdump prints one element of each film, and its"
                + " figure holds one process start in %d films; gdcmdump takes one file at a time, so its figure is that"
                        .formatted(FILMS)
                + " of process starts.");
    }

    private static void row(Table table, String name, List<Double> rates, Sample kernel) {
        if (rates.isEmpty()) {
            table.row(name, "not installed", "–");
        } else {
            Sample sample = new Sample(rates);
            table.row(name, sample.text(0), Figure.ratio(kernel, sample));
        }
    }

    private double ours(List<Path> films) throws IOException {
        Stopwatch watch = new Stopwatch();
        for (Path film : films) {
            if (toolkit.readHeader(DicomSource.of(film))
                    .dataset()
                    .string(Tag.MODALITY)
                    .isEmpty()) {
                throw new IllegalStateException("A film without modality: " + film);
            }
        }
        return watch.seconds();
    }

    private static double oneByOne(List<Path> films) throws Exception {
        double seconds = 0;
        for (Path film : films) {
            seconds += GDCMDUMP.seconds(Collections.singletonList(film));
        }
        return seconds;
    }

    /** Seconds that pydicom says it took; empty where Python or pydicom is not installed. */
    private static Optional<Double> pydicom(List<Path> films) throws Exception {
        List<String> words = new ArrayList<>(List.of("/usr/bin/python3", "-c", PYDICOM));
        films.forEach(film -> words.add(film.toString()));
        try {
            Process process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(Double.valueOf(said)) : Optional.empty();
        } catch (IOException noPython) {
            return Optional.empty();
        }
    }
}
