package org.calcitrack.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process to the sign-in page, with and without the start-up cache. */
final class StartBench {

    private static final int REPETITIONS = 5;

    private final Application application;
    private final Workspace workspace;

    StartBench(Application application, Workspace workspace) {
        this.application = application;
        this.workspace = workspace;
    }

    Table measure() throws IOException, InterruptedException {
        Path home = workspace.folder("start");
        // The first start lays out the database; after that every start finds the same folder.
        start(home, true);
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int i = 0; i < REPETITIONS; i++) {
            if (application.hasStartUpCache()) {
                with.add(start(home, true));
            }
            without.add(start(home, false));
        }
        return table(with, new Sample(without));
    }

    private double start(Path home, boolean withStartUpCache) throws IOException, InterruptedException {
        try (Server server = Server.start(application, home, withStartUpCache)) {
            return server.secondsToLogin();
        }
    }

    private static Table table(List<Double> withCache, Sample without) {
        Table table = new Table(
                "start: from process start to the sign-in page answering 200", "application", "seconds", "n", "ratio");
        if (withCache.isEmpty()) {
            table.row("with start-up cache", "not built here", "0", "");
        } else {
            Sample with = new Sample(withCache);
            table.row("with start-up cache", with.text(2), String.valueOf(with.count()), Figure.ratio(with, without));
        }
        return table.row("without", without.text(2), String.valueOf(without.count()), "1.00");
    }
}
