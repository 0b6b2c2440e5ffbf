package org.calcitrack.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From opening a film's address in a real browser to its pixels on the screen, beside a plain download of the same
 * pixels. Cold is a browser profile that has never seen the server; warm is the second opening in the same profile.
 */
final class FilmBench {

    private static final int REPETITIONS = 5;

    private final Application application;
    private final Workspace workspace;
    private final MemoryLog memory;

    FilmBench(Application application, Workspace workspace, MemoryLog memory) {
        this.application = application;
        this.workspace = workspace;
        this.memory = memory;
    }

    /** One film on the server, and what was measured with it; milliseconds. */
    private record Subject(FilmFiles files, String id, List<Double> cold, List<Double> warm, List<Double> download) {

        Subject(FilmFiles files, String id) {
            this(files, id, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    Table measure() throws Exception {
        Path home = workspace.folder("film");
        try (Server server = Server.start(application, home, true);
                Session session = Session.signIn(server.address(), "radiologist")) {
            Reader reader = new Reader(server.address(), session.cookie());
            List<FilmFiles> sizes = List.of(new FilmFiles(3000, 2500), new FilmFiles(4300, 3500));
            List<Subject> subjects = bring(sizes, session, reader);
            // The first opening warms the server up, so that cold and warm differ in the browser alone.
            reader.openTwice(subjects.getFirst().id());
            for (int i = 0; i < REPETITIONS; i++) {
                for (Subject subject : subjects) {
                    measure(subject, session, reader);
                }
            }
            memory.note("opening films", server);
            return table(subjects, reader);
        } finally {
            Workspace.delete(home);
        }
    }

    private List<Subject> bring(List<FilmFiles> sizes, Session session, Reader reader) throws Exception {
        Path folder = workspace.folder("films-to-open");
        String receipt = reader.openImport();
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            int number = i * FilmFiles.FILMS_PER_PATIENT;
            session.bring(receipt, sizes.get(i).write(folder, number, 1).getFirst());
            subjects.add(new Subject(sizes.get(i), reader.newestFilmOf(FilmFiles.recordNumber(number))));
        }
        return subjects;
    }

    private static void measure(Subject subject, Session session, Reader reader)
            throws IOException, InterruptedException {
        Stopwatch watch = new Stopwatch();
        long bytes = session.download("/api/radiographs/" + subject.id() + "/pixels");
        subject.download().add(watch.seconds() * 1000);
        if (bytes != subject.files().pixelBytes()) {
            throw new IllegalStateException("%d bytes of pixels came instead of %d"
                    .formatted(bytes, subject.files().pixelBytes()));
        }
        Reader.Openings openings = reader.openTwice(subject.id());
        subject.cold().add(openings.coldMillis());
        subject.warm().add(openings.warmMillis());
    }

    private static Table table(List<Subject> subjects, Reader reader) {
        Table table = new Table(
                "film: from opening its address to its pixels on the screen, %d x each".formatted(REPETITIONS),
                "film",
                "browser",
                "milliseconds",
                "plain download ms",
                "ratio");
        for (Subject subject : subjects) {
            Sample download = new Sample(subject.download());
            row(table, subject.files(), "cold", new Sample(subject.cold()), download);
            row(table, subject.files(), "warm", new Sample(subject.warm()), download);
        }
        return table.note("Browser: " + reader.browser() + ", drawing by " + reader.backend() + ".");
    }

    private static void row(Table table, FilmFiles files, String browser, Sample opened, Sample download) {
        table.row(files.toString(), browser, opened.text(0), download.text(0), Figure.ratio(opened, download));
    }
}
