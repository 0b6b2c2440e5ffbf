package org.calcitrack.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From opening a patient's progression to the drawn chart in a real browser: a patient with 20 visits and 400 sightings,
 * beside one with a single visit and sighting, in the same browser profile.
 */
final class PatientBench {

    private static final int REPETITIONS = 7;
    private static final int VISITS = 20;
    private static final int DEPOSITS = 20;

    private final Application application;
    private final Workspace workspace;

    PatientBench(Application application, Workspace workspace) {
        this.application = application;
        this.workspace = workspace;
    }

    Table measure() throws Exception {
        Path home = workspace.folder("patient");
        layOut(home);
        String large = FollowedPatient.write(home, VISITS, DEPOSITS);
        String small = FollowedPatient.write(home, 1, 1);
        try (Server server = Server.start(application, home, true);
                Session session = Session.signIn(server.address(), "radiologist")) {
            Reader reader = new Reader(server.address(), session.cookie());
            List<Double> many = new ArrayList<>();
            List<Double> one = new ArrayList<>();
            reader.openProgressions(List.of(small, large));
            for (int i = 0; i < REPETITIONS; i++) {
                List<Double> turn = reader.openProgressions(List.of(small, large));
                one.add(turn.getFirst());
                many.add(turn.getLast());
            }
            return table(new Sample(many), new Sample(one), reader);
        } finally {
            Workspace.delete(home);
        }
    }

    /** The first start lays out the database and makes the sample accounts. */
    private void layOut(Path home) throws Exception {
        try (Server server = Server.start(application, home, true);
                Session session = Session.signIn(server.address(), "radiologist")) {
            session.cookie();
        }
    }

    private static Table table(Sample many, Sample one, Reader reader) {
        return new Table(
                        "patient: from opening the progression to the drawn chart, %d x each".formatted(REPETITIONS),
                        "patient",
                        "milliseconds",
                        "ratio")
                .row(
                        "%d visits, %d sightings".formatted(VISITS, VISITS * DEPOSITS),
                        many.text(0),
                        Figure.ratio(many, one))
                .row("1 visit, 1 sighting", one.text(0), "1.00")
                .note("Browser: " + reader.browser() + ".");
    }
}
