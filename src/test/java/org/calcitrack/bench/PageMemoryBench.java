package org.calcitrack.bench;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.calcitrack.phantom.Region;

/** What a page needs after it has shown ever more films of one patient, one after the other, without a reload. */
final class PageMemoryBench {

    private static final FilmFiles FILMS = new FilmFiles(2000, 3000, 50, List.of(Region.HAND));
    private static final List<Integer> LOOKS = List.of(5, 20, 35, 50);
    private static final double MEGA = 1e6;
    private static final int SETTLE_MILLIS = 1500;

    private final Application application;
    private final Workspace workspace;

    PageMemoryBench(Application application, Workspace workspace) {
        this.application = application;
        this.workspace = workspace;
    }

    private record Look(int films, double heapMb, OptionalLong residentMb) {}

    Table measure() throws Exception {
        Path home = workspace.folder("viewer-memory");
        try (Server server = Server.start(application, home, true);
                Session session = Session.signIn(server.address(), "radiologist")) {
            Reader reader = new Reader(server.address(), session.cookie());
            String receipt = reader.openImport();
            Path folder = workspace.folder("many-films");
            for (Path film : FILMS.write(folder, 0, LOOKS.getLast())) {
                session.bring(receipt, film);
            }
            try (FilmScreen screen = new FilmScreen(server.address(), reader.newcomer())) {
                return table(walk(screen, reader));
            }
        } finally {
            Workspace.delete(home);
        }
    }

    /** From the last visit to the first by the key that walks visits. */
    private static List<Look> walk(FilmScreen screen, Reader reader) throws Exception {
        screen.open(reader.newestFilmOf(FilmFiles.recordNumber(0)));
        Page page = screen.page();
        List<Look> looks = new ArrayList<>();
        for (int films = 1; films <= LOOKS.getLast(); films++) {
            if (LOOKS.contains(films)) {
                page.waitForTimeout(SETTLE_MILLIS);
                looks.add(new Look(films, screen.heapBytes() / MEGA, screen.residentMb()));
            }
            if (films < LOOKS.getLast()) {
                page.evaluate("() => { window.told = {}; }");
                page.keyboard().press("PageUp");
                screen.waitFor("() => window.told.full !== undefined");
            }
        }
        return looks;
    }

    private static Table table(List<Look> looks) {
        Table table = new Table(
                "viewer: memory of one page after films of %s".formatted(FILMS),
                "films shown",
                "objects of scripts MB",
                "process MB",
                "process / after %d films".formatted(LOOKS.getFirst()));
        OptionalLong first = looks.getFirst().residentMb();
        for (Look look : looks) {
            boolean known = first.isPresent() && look.residentMb().isPresent();
            table.row(
                    String.valueOf(look.films()),
                    Figure.of(look.heapMb(), 1),
                    known ? String.valueOf(look.residentMb().getAsLong()) : "unknown",
                    known ? Figure.of((double) look.residentMb().getAsLong() / first.getAsLong(), 2) : "unknown");
        }
        return table.note(
                "The page keeps up to 192 MB of samples on purpose, so that going back is instant: that is full"
                        + " after 16 of these films.");
    }
}
