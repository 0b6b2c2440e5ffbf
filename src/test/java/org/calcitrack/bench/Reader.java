package org.calcitrack.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.calcitrack.browser.Chromium;

/** Somebody signed in who works in Chromium, each time as a newcomer whose browser has never seen the server. */
final class Reader {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final double PATIENCE_MILLIS = 60_000;

    /** The event does not bubble; on its way down to the viewer the window hears it. */
    private static final String LISTEN = """
            window.addEventListener('picture-shown', (event) => {
              window.tellPicture(event.detail.milliseconds, event.detail.backend);
            }, true);
            """;

    private static final String LISTEN_FOR_CHARTS = """
            window.addEventListener('chart-drawn', () => window.tellChart(performance.now()), true);
            """;

    private final URI address;
    private final HttpCookie session;
    private OptionalDouble shownAfterMillis = OptionalDouble.empty();
    private String backend = "unknown";
    private String browser = "unknown";

    Reader(URI address, HttpCookie session) {
        this.address = address;
        this.session = session;
    }

    /** From the start of the navigation to the picture, milliseconds: in a new profile, and once more in the same. */
    record Openings(double coldMillis, double warmMillis) {}

    Openings openTwice(String film) throws IOException {
        try (Chromium chromium = newcomer()) {
            Page page = chromium.page();
            page.exposeFunction("tellPicture", this::pictureShown);
            page.addInitScript(LISTEN);
            double cold = open(page, film);
            // Elsewhere first: going to the address one is at would be a reload, which asks the server again.
            page.navigate("about:blank");
            return new Openings(cold, open(page, film));
        }
    }

    private double open(Page page, String film) {
        shownAfterMillis = OptionalDouble.empty();
        page.navigate(
                address.resolve("/film/" + film).toString(),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return shownAfter(page);
    }

    /** From the start of the navigation to the drawn chart of each patient, milliseconds, one after the other. */
    List<Double> openProgressions(List<String> patients) throws IOException {
        try (Chromium chromium = newcomer()) {
            Page page = chromium.page();
            page.exposeFunction("tellChart", this::chartDrawn);
            page.addInitScript(LISTEN_FOR_CHARTS);
            List<Double> millis = new ArrayList<>();
            // The first opening fetches the application's scripts, which is not what is measured.
            openProgression(page, patients.getFirst());
            for (String patient : patients) {
                page.navigate("about:blank");
                millis.add(openProgression(page, patient));
            }
            return millis;
        }
    }

    private double openProgression(Page page, String patient) {
        shownAfterMillis = OptionalDouble.empty();
        page.navigate(
                address.resolve("/patient/" + patient + "/progression").toString(),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return shownAfter(page);
    }

    private double shownAfter(Page page) {
        try {
            page.waitForCondition(
                    () -> shownAfterMillis.isPresent(), new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
        } catch (TimeoutError nothingCame) {
            throw new IllegalStateException(
                    "Nothing came at " + page.url() + ": "
                            + page.locator("body").innerText(),
                    nothingCame);
        }
        return shownAfterMillis.getAsDouble();
    }

    private boolean chartDrawn(Object... told) {
        shownAfterMillis = OptionalDouble.of(((Number) told[0]).doubleValue());
        return true;
    }

    private boolean pictureShown(Object... told) {
        shownAfterMillis = OptionalDouble.of(((Number) told[0]).doubleValue());
        backend = told[1].toString();
        return true;
    }

    /** The identity of the newest film of a patient, as the patient's page links to it. */
    String newestFilmOf(String recordNumber) throws IOException {
        try (Chromium chromium = newcomer()) {
            Page page = chromium.page();
            page.navigate(address.resolve("/?search=" + recordNumber).toString());
            page.locator("a[href*='patient/']", new Page.LocatorOptions().setHasText(recordNumber))
                    .first()
                    .click();
            Locator film = page.locator("a[href*='film/']").first();
            String link = film.getAttribute("href");
            return link.substring(link.lastIndexOf('/') + 1);
        }
    }

    /** Opens an import as the screen does, by choosing a file that is no film, and returns the receipt's identity. */
    String openImport() throws IOException {
        FilePayload noFilm = new FilePayload("bench.txt", "text/plain", "no film".getBytes(StandardCharsets.UTF_8));
        try (Chromium chromium = newcomer()) {
            Page page = chromium.page();
            page.navigate(address.toString());
            Locator input = page.locator("film-import input[type=file]").first();
            String url = page.waitForResponse(Reader::isImport, () -> input.setInputFiles(noFilm))
                    .url();
            return url.replaceAll(".*/api/imports/([^/]+)/files.*", "$1");
        }
    }

    private static boolean isImport(Response response) {
        return response.url().contains("/api/imports/");
    }

    /** A browser that has never seen the server, signed in. */
    Chromium newcomer() throws IOException {
        Chromium chromium = Chromium.open(WIDTH, HEIGHT);
        Page page = chromium.page();
        page.context()
                .addCookies(List.of(new Cookie(session.getName(), session.getValue()).setUrl(address.toString())));
        browser = "Chromium " + page.evaluate("() => navigator.userAgentData?.brands?.[0]?.version ?? ''");
        return chromium;
    }

    /** What drew the last film: the graphics card or the processor. */
    String backend() {
        return backend;
    }

    /** Name and version. */
    String browser() {
        return browser;
    }
}
