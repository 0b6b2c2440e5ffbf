package org.calcitrack.bench;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.MouseButton;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.calcitrack.phantom.DepositTruth;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.Film;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.HeldOut;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.Place;

/** What the reader's hand feels on a film of 3000 × 2500: panning with outlines, and a click that proposes one. */
final class HandBench {

    private static final int REPETITIONS = 5;
    private static final int CLICKS = 15;
    private static final int OUTLINES = 200;
    private static final int MOVES = 120;
    private static final int STEP = 3;
    private static final int SETTLE_MILLIS = 600;
    private static final int COLUMNS = 3000;
    private static final int ROWS = 2500;
    private static final int BITS_STORED = 14;
    /** Held-out films take regions and patterns in turns: a forearm, a nodule. */
    private static final int FILM = 3;

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    /** So many outlines of 40 corners on the film, as the server would send them. */
    private static final String OUTLINE = """
            (count) => {
              const viewer = document.querySelector('radiograph-viewer');
              viewer.sightings = Array.from({ length: count }, (_, i) => {
                const at = [150 + (i % 20) * 140, 150 + Math.floor(i / 20) * 230];
                const points = Array.from({ length: 40 }, (_, k) => {
                  const [turn, away] = [(k * Math.PI) / 20, 40 + 8 * Math.sin(5 * k + i)];
                  return [at[0] + away * Math.cos(turn), at[1] + away * Math.sin(turn)];
                });
                return { id: `${i}`, label: `D${i}`, outline: { type: 'polygon', points }, draft: false,
                  measurementText: '12 mm²\\n4.1 mm', morphology: 'nodular' };
              });
            }""";

    /** From the press of the button to the frame after the one in which the contour was put on the screen. */
    private static final String WATCH_CLICK = """
            () => {
              const viewer = document.querySelector('radiograph-viewer');
              window.contourAfter = undefined;
              let pressed = 0;
              window.addEventListener('pointerdown', (event) => { pressed = event.timeStamp; }, { capture: true, once: true });
              const look = () => {
                if (viewer.shadowRoot.querySelector('.proposal button.take')) {
                  requestAnimationFrame(() => { window.contourAfter = performance.now() - pressed; });
                } else {
                  requestAnimationFrame(look);
                }
              };
              requestAnimationFrame(look);
            }""";

    private final Application application;
    private final Workspace workspace;

    HandBench(Application application, Workspace workspace) {
        this.application = application;
        this.workspace = workspace;
    }

    private interface Measuring {

        Table on(FilmScreen screen, String film, DepositTruth deposit) throws Exception;
    }

    /** Frames a second while the film is dragged about. */
    Table panning() throws Exception {
        return measure(HandBench::panning);
    }

    /** Milliseconds from a click to the contour on the screen. */
    Table clicking() throws Exception {
        return measure(HandBench::clicking);
    }

    private Table measure(Measuring measuring) throws Exception {
        Path home = workspace.folder("viewer-hand");
        Film film = film();
        try (Server server = Server.start(application, home, true);
                Session session = Session.signIn(server.address(), "radiologist")) {
            Reader reader = new Reader(server.address(), session.cookie());
            FilmHeader.Person person = FilmHeader.Person.nobody(0);
            Path file = FilmFiles.write(workspace.folder("hand"), film, FilmHeader.of(person, DAY), 0);
            session.bring(reader.openImport(), file);
            String id = reader.newestFilmOf(person.recordNumber());
            try (FilmScreen screen = new FilmScreen(server.address(), reader.newcomer())) {
                return measuring.on(screen, id, film.truth().getFirst());
            }
        } finally {
            Workspace.delete(home);
        }
    }

    private static Film film() {
        FilmSpec spec = HeldOut.film(FILM);
        double spacing = spec.region().widthMm() / COLUMNS;
        return PhantomFilms.render(spec.detector(new Detector(ROWS, COLUMNS, spacing, BITS_STORED, false)));
    }

    private static Table panning(FilmScreen screen, String film, DepositTruth deposit) {
        FilmScreen.Shown shown = screen.open(film);
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        for (int round = 0; round < REPETITIONS; round++) {
            without.add(framesWith(0, screen));
            with.add(framesWith(OUTLINES, screen));
        }
        Sample none = new Sample(without);
        Sample all = new Sample(with);
        return new Table(
                        "viewer: frames a second while panning a film of %d × %d, %d x each"
                                .formatted(COLUMNS, ROWS, REPETITIONS),
                        "on the film",
                        "frames a second",
                        "ratio")
                .row("no outline", none.text(1), "1.00")
                .row(OUTLINES + " outlines of 40 corners", all.text(1), Figure.ratio(all, none))
                .note("Drawing by %s; the browser shows at most 60 frames a second.".formatted(shown.backend()));
    }

    private static double framesWith(int outlines, FilmScreen screen) {
        Page page = screen.page();
        page.evaluate(OUTLINE, outlines);
        page.waitForTimeout(SETTLE_MILLIS);
        Mouse mouse = page.mouse();
        mouse.move(500, 300);
        mouse.down(new Mouse.DownOptions().setButton(MouseButton.MIDDLE));
        double frames = screen.framesPerSecond(() -> {
            for (int i = 0; i < MOVES; i++) {
                int away = STEP * Math.min(i, MOVES - i);
                mouse.move(500 - away, 300 + (away >> 1));
            }
        });
        mouse.up(new Mouse.UpOptions().setButton(MouseButton.MIDDLE));
        return frames;
    }

    private static Table clicking(FilmScreen screen, String film, DepositTruth deposit) {
        screen.open(film);
        Page page = screen.page();
        List<Double> contour = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        page.locator("radiograph-viewer .stage").press("n");
        page.waitForTimeout(SETTLE_MILLIS);
        Place middle = middle(deposit);
        for (int i = 0; i <= CLICKS; i++) {
            page.evaluate(WATCH_CLICK);
            List<?> at = (List<?>) page.evaluate(
                    "([column, row]) => document.querySelector('radiograph-viewer').clientPoint(column, row)",
                    List.of(middle.x() + i % 4, middle.y() - i % 3));
            page.mouse().click(((Number) at.getFirst()).doubleValue(), ((Number) at.getLast()).doubleValue());
            screen.waitFor("() => window.contourAfter !== undefined");
            // The first click has the server read the film; a reader waits for that once.
            if (i > 0) {
                contour.add(screen.number("() => window.contourAfter"));
                bare.add(screen.fetchMillis("/api/radiographs/" + film + "/assisted-outline/ready"));
            }
            page.keyboard().press("Escape");
            page.waitForTimeout(100);
        }
        Sample click = new Sample(contour);
        Sample request = new Sample(bare);
        return new Table(
                        "viewer: from a click to the proposed contour on the screen, film of %d × %d, %d clicks"
                                .formatted(COLUMNS, ROWS, CLICKS),
                        "what",
                        "milliseconds",
                        "ratio")
                .row("click to contour", click.text(0), Figure.ratio(click, request))
                .row("a request that does nothing", request.text(1), "1.00");
    }

    private static Place middle(DepositTruth deposit) {
        double x = deposit.outline().stream().mapToDouble(Place::x).average().orElseThrow();
        double y = deposit.outline().stream().mapToDouble(Place::y).average().orElseThrow();
        return new Place(x, y);
    }
}
