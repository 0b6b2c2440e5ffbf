package org.calcitrack.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A path through the whole application: the production bundle on a port of its own, and a radiologist signed in. All
 * paths share one started application, so each has a patient of its own. When one fails, target/browser has its last
 * screen.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
abstract class BrowserTest {

    // The machine that runs all checks at once is slow; a person would have given up long before.
    private static final double PATIENCE_MILLIS = 60_000;
    private static final Path HOME = temporaryFolder();

    /** Keeps in mind which films the viewer has put on the screen. */
    private static final String REMEMBER_SHOWN_FILMS = """
            window.shownFilms = [];
            document.addEventListener('picture-shown', (event) => window.shownFilms.push(event.target.film.id), true);
            """;

    @LocalServerPort
    private int port;

    private Chromium browser;

    @RegisterExtension
    final TestExecutionExceptionHandler lastScreen = (test, failure) -> {
        Path picture = Path.of("target", "browser", test.getRequiredTestClass().getSimpleName() + ".png");
        page().screenshot(new Page.ScreenshotOptions().setPath(picture));
        failure.addSuppressed(new AssertionError(
                "Address: " + page().url() + ", complaints: " + browser().complaints()));
        throw failure;
    };

    @DynamicPropertySource
    static void keepFilmsInATemporaryFolder(DynamicPropertyRegistry properties) {
        properties.add("calcitrack.home", HOME::toString);
    }

    @BeforeEach
    void signIn() throws IOException {
        browser = Chromium.open(1280, 800);
        page().setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        page().addInitScript(REMEMBER_SHOWN_FILMS);
        browser.signIn("http://localhost:" + port, "radiologist");
    }

    /** Somebody else, signed in with a browser of their own. */
    static Chromium reader(String house, String account) throws IOException {
        Chromium other = Chromium.open(1280, 800);
        other.page().setDefaultTimeout(PATIENCE_MILLIS);
        other.page().addInitScript(REMEMBER_SHOWN_FILMS);
        other.signIn(house.replaceAll("/$", ""), account);
        return other;
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    final Page page() {
        return browser.page();
    }

    final Chromium browser() {
        return browser;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("calcitrack-home");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
