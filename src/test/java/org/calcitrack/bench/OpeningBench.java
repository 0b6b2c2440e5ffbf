package org.calcitrack.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * From a film's address to the first picture and to the full depth of films of 6, 12 and 30 megapixels, through lines
 * of different width, beside the plain samples fetched by the same page through the same line. The browser has the
 * application's scripts, and has never seen the film.
 */
final class OpeningBench {

    private static final int REPETITIONS = 3;
    private static final int MEGA = 1_000_000;
    private static final List<FilmFiles> SIZES =
            List.of(new FilmFiles(2000, 3000), new FilmFiles(3000, 4000), new FilmFiles(5000, 6000));
    /** Shown first: with it the browser has the application's scripts. */
    private static final FilmFiles SMALL = new FilmFiles(400, 500);

    private static final List<Line> LINES = List.of(new Line("unlimited", 0), new Line("30 Mbit/s", 30));

    private final Application application;
    private final Workspace workspace;
    private String backend = "unknown";

    OpeningBench(Application application, Workspace workspace) {
        this.application = application;
        this.workspace = workspace;
    }

    private record Line(String name, double megabits) {}

    /** One film through one line; milliseconds. */
    private record Subject(FilmFiles size, String film, Line line, Times times) {}

    private record Times(List<Double> first, List<Double> full, List<Double> plain) {

        Times() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    Table measure() throws Exception {
        Path home = workspace.folder("viewer-opening");
        try (Server server = Server.start(application, home, true);
                Session session = Session.signIn(server.address(), "radiologist")) {
            Reader reader = new Reader(server.address(), session.cookie());
            List<String> films = bring(session, reader);
            String small = films.removeLast();
            List<Subject> subjects = new ArrayList<>();
            for (int i = 0; i < SIZES.size(); i++) {
                for (Line line : LINES) {
                    subjects.add(new Subject(SIZES.get(i), films.get(i), line, new Times()));
                }
            }
            // The first round makes the small pictures, as the patient's page would have done, and warms the server up.
            for (int round = 0; round <= REPETITIONS; round++) {
                for (Line line : LINES) {
                    measure(subjects, line, reader, server, round > 0, small);
                }
            }
            return table(subjects, reader);
        } finally {
            Workspace.delete(home);
        }
    }

    private List<String> bring(Session session, Reader reader) throws Exception {
        Path folder = workspace.folder("viewer-films");
        String receipt = reader.openImport();
        List<String> films = new ArrayList<>();
        List<FilmFiles> all = Stream.concat(SIZES.stream(), Stream.of(SMALL)).toList();
        for (int i = 0; i < all.size(); i++) {
            int number = i * FilmFiles.FILMS_PER_PATIENT;
            session.bring(receipt, all.get(i).write(folder, number, 1).getFirst());
            films.add(reader.newestFilmOf(FilmFiles.recordNumber(number)));
        }
        return films;
    }

    /** A profile of its own for each line and round: a film that was seen before would come out of the browser's cache. */
    private void measure(List<Subject> subjects, Line line, Reader reader, Server server, boolean counts, String small)
            throws Exception {
        try (FilmScreen screen = new FilmScreen(server.address(), reader.newcomer())) {
            if (line.megabits() > 0) {
                screen.narrow(line.megabits());
            }
            screen.open(small);
            for (Subject subject : subjects) {
                if (subject.line().equals(line)) {
                    FilmScreen.Shown shown = screen.open(subject.film());
                    double plain = counts ? screen.fetchMillis("/api/radiographs/" + subject.film() + "/pixels") : 0;
                    if (counts) {
                        subject.times().first().add(shown.firstMillis());
                        subject.times().full().add(shown.fullMillis());
                        subject.times().plain().add(plain);
                        backend = shown.backend();
                    }
                }
            }
        }
    }

    private Table table(List<Subject> subjects, Reader reader) {
        Table table = new Table(
                "viewer: from a film's address to its first picture and to its full depth, %d x each"
                        .formatted(REPETITIONS),
                "film",
                "line",
                "first picture ms",
                "full depth ms",
                "plain samples ms",
                "first / plain",
                "full / plain");
        for (Subject subject : subjects) {
            Sample plain = new Sample(subject.times().plain());
            Sample first = new Sample(subject.times().first());
            Sample full = new Sample(subject.times().full());
            table.row(
                    "%s (%d MP)".formatted(subject.size(), subject.size().pixelBytes() / 2 / MEGA),
                    subject.line().name(),
                    first.text(0),
                    full.text(0),
                    plain.text(0),
                    Figure.ratio(first, plain),
                    Figure.ratio(full, plain));
        }
        return table.note("Browser: %s, drawing by %s.".formatted(reader.browser(), backend));
    }
}
