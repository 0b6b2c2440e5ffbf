package org.calcitrack.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.calcitrack.bench.Options.Name;
import org.opentest4j.TestAbortedException;

/** Measures the built application and prints tables with ratios: ./calcitrack bench. No figure is ever judged here. */
public final class Bench {

    /** As many small films as take about as long as one large one. */
    private static final int SMALL_PER_FILM = 100;

    private final Options options;
    private final Application application;
    private final Workspace workspace;
    private final MemoryLog memory = new MemoryLog();

    private Bench(Options options, Application application, Workspace workspace) {
        this.options = options;
        this.application = application;
        this.workspace = workspace;
    }

    /** Measures what the words name, or everything. */
    public static void main(String[] words) throws Exception {
        Options options = Options.of(words);
        Application application = Application.in(Path.of("target", "app"));
        System.out.println(Machine.line());
        try (Workspace workspace = new Workspace(Path.of("target"))) {
            new Bench(options, application, workspace).measure();
        }
    }

    private void measure() throws Exception {
        if (options.wants(Name.START)) {
            print("start", new StartBench(application, workspace)::measure);
        }
        if (options.wants(Name.HEADER)) {
            print("header", new HeaderBench(workspace)::measure);
        }
        if (options.wants(Name.DECODE)) {
            print("decode", new DecodeBench(workspace)::measure);
        }
        if (options.importsFilms()) {
            print("import", new ImportBench(application, workspace, memory, options.films())::measure);
        }
        if (options.wants(Name.MANY)) {
            print("many", new ManyBench(application, workspace, SMALL_PER_FILM * options.films())::measure);
        }
        if (options.opensFilms()) {
            print("film", new FilmBench(application, workspace, memory)::measure);
        }
        if (options.wants(Name.ALIGN)) {
            print("align", new AlignBench(workspace)::measure);
        }
        if (options.wants(Name.PROPOSALS)) {
            print("proposals", new ProposalBench()::measure);
        }
        if (options.wants(Name.VIEWER)) {
            print("viewer", new OpeningBench(application, workspace)::measure);
            print("viewer", new HandBench(application, workspace)::panning);
            print("viewer", new HandBench(application, workspace)::clicking);
            print("viewer", new PageMemoryBench(application, workspace)::measure);
        }
        if (options.wants(Name.PATIENT)) {
            print("patient", new PatientBench(application, workspace)::measure);
        }
        if (options.wants(Name.MEMORY)) {
            print("memory", memory::table);
        }
    }

    private static void print(String name, Callable<Table> benchmark) throws Exception {
        try {
            System.out.println(benchmark.call());
        } catch (NotMeasured | TestAbortedException lacking) {
            System.out.println(name + " was not measured here: " + lacking.getMessage());
        }
    }
}
